// Frees a device whose service worker went wrong. Classic script without imports: nothing else has to work.
/* global LANGUAGES, WORDS */
const BASE_PATH = location.pathname.replace(/[^/]*$/, '');

/** Whether a name belongs to the dashboard under this path; see ownName in src/lib/basePath.ts. */
const isOwn = (name) => (BASE_PATH === '/' ? !name.includes('@/') : name.endsWith(`@${BASE_PATH}`));

/** The English words, as the page has them. */
const english = Object.fromEntries(
  [...document.querySelectorAll('[data-text]')].map((node) => [node.dataset.text, node.textContent.trim()]),
);

function speak(language) {
  const words = { ...english, ...(language === 'en' ? {} : WORDS[language]) };
  for (const node of document.querySelectorAll('[data-text]')) node.textContent = words[node.dataset.text];
  document.title = words.title;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}

/** The language chosen in the app, else that of the browser. */
function preferredLanguage() {
  let chosen = null;
  try {
    chosen = localStorage.getItem(BASE_PATH === '/' ? 'app.locale' : `app.locale@${BASE_PATH}`);
  } catch {
    // Storage is denied.
  }
  const tags = [chosen ?? '', ...navigator.languages].map((tag) => tag.toLowerCase().split('-')[0]);
  return tags.find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? 'en';
}

document.getElementById('address').textContent = location.origin + location.pathname;
if (typeof WORDS === 'object') {
  const menu = document.getElementById('language');
  menu.append(...Object.entries(LANGUAGES).map(([tag, name]) => new Option(name, tag)));
  menu.value = preferredLanguage();
  menu.addEventListener('change', () => speak(menu.value));
  document.getElementById('languages').hidden = false;
  speak(menu.value);
}

const show = (state, shown) => {
  document.querySelector(`[data-state="${state}"]`).hidden = !shown;
};

async function removeFiles() {
  const registrations = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  const workers = registrations.filter(({ scope }) => new URL(scope).pathname === BASE_PATH);
  await Promise.all(workers.map((worker) => worker.unregister()));
  const names = 'caches' in window ? await caches.keys() : [];
  await Promise.all(names.filter(isOwn).map((name) => caches.delete(name)));
}

function removeDatabase(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', resolve);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('blocked', () => reject(new Error('Another tab uses the database')));
  });
}

async function removeData() {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage).filter(isOwn)) storage.removeItem(key);
  }
  const databases = await indexedDB.databases();
  await Promise.all(
    databases
      .map(({ name }) => name)
      .filter(isOwn)
      .map(removeDatabase),
  );
}

/** Runs the work, then shows the state that follows. */
async function run(work, done) {
  show('failed', false);
  try {
    await work();
    show(done, true);
  } catch (error) {
    console.error(error);
    show('failed', true);
  }
  show('working', false);
}

const [ask, sure] = ['ask', 'sure'].map((id) => document.getElementById(id));
const setAsking = (asking) => {
  sure.hidden = !asking;
  ask.hidden = asking;
};
ask.addEventListener('click', () => {
  setAsking(true);
  document.getElementById('keep').focus();
});
document.getElementById('keep').addEventListener('click', () => {
  setAsking(false);
  ask.focus();
});
document.getElementById('delete').addEventListener('click', () => {
  sure.hidden = true;
  void run(removeData, 'deleted');
});

void run(removeFiles, 'freed');
