import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { Route } from 'workbox-routing/Route.js';
import { Router } from 'workbox-routing/Router.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { build } from './build.ts';
import { isGenuine } from './genuine.ts';
import { fetchMissing, keepParts, keptParts, removeOtherFiles } from './keptParts.ts';
import { keepPictures, picturesOf } from './pictures.ts';
import { BASE_PATH, CACHE, scope, type LifetimeEvent } from './scope.ts';
import { receiveShare, removeOldShare, SHARE } from './share.ts';

// The service worker. Keeps the files of the app, takes what other apps share, and answers no other request: calls of the
// API, on any origin, match none of its routes.

/** Time after which the kept document or settings are used, seconds. */
const NETWORK_LIMIT_S = 1;

const absolute = (file: string) => new URL(BASE_PATH + file, location.href).href;
const SHELL = absolute('index.html');
const CONFIG = absolute('config.json');

/** Keeps a response only if its content matches its address, and a document only if it is of this version. */
const genuine = {
  async cacheWillUpdate({ request, response }: { request: Request; response: Response }) {
    if (!isGenuine(request.url, response)) return null;
    const isOther = isShell(request.url) && !(await isOfThisVersion(response));
    return isOther ? null : response;
  },
};
const isShell = (url: string) => url.split('?')[0] === SHELL;
const isOfThisVersion = async (response: Response) =>
  (await response.clone().text()).includes(`<meta name="build" content="${build.version}"`);

const precache = new PrecacheController({ cacheName: CACHE, plugins: [genuine] });
precache.addToCacheList([
  ...build.shell.map((file) => ({ url: absolute(file), revision: null })),
  { url: SHELL, revision: build.version },
]);
/** Where the document of this version is kept. */
const shellKey = precache.getCacheKeyForURL(SHELL) ?? SHELL;

const options = { cacheName: CACHE, matchOptions: { ignoreVary: true } };

/** Answers with the kept file if a proxy reports that the host is down. */
const keptIfDown = (key: string) => ({
  async handlerWillRespond({ response }: { response: Response }) {
    if (response.status < 500) return response;
    return (await (await caches.open(CACHE)).match(key, options.matchOptions)) ?? response;
  },
});

/** Answers a navigation with the document of this version where the network has none in time. */
const navigation = new NetworkFirst({
  ...options,
  networkTimeoutSeconds: NETWORK_LIMIT_S,
  plugins: [
    keptIfDown(shellKey),
    {
      cacheKeyWillBeUsed: async () => shellKey,
      // Each address has a document of its own; the kept one is that of `index.html`.
      cacheWillUpdate: async () => null,
    },
  ],
});
const settings = new NetworkFirst({
  ...options,
  networkTimeoutSeconds: NETWORK_LIMIT_S,
  plugins: [keptIfDown(CONFIG), genuine],
});
const files = new CacheFirst({ ...options, plugins: [genuine] });
/** The pictures of the brand. Their addresses stay the same when they change. */
const pictures = new NetworkFirst({
  ...options,
  networkTimeoutSeconds: NETWORK_LIMIT_S,
  plugins: [genuine],
});

let isShellFresh = false;
/** Reads the document anew, since the host writes its settings into it. Once, whenever the browser starts this worker. */
async function refreshShell(): Promise<void> {
  if (isShellFresh) return;
  isShellFresh = true;
  const response = await fetch(SHELL, { cache: 'no-cache' });
  if (!isGenuine(SHELL, response) || response.redirected || !(await isOfThisVersion(response))) return;
  await (await caches.open(CACHE)).put(shellKey, response);
}

const PAGES = new RegExp(`^(?:${build.pages.join('|')})?(?:/|$)`);
const router = new Router();
router.registerRoute(
  new Route(
    ({ request, url, sameOrigin }) =>
      sameOrigin && request.mode === 'navigate' && PAGES.test(url.pathname.slice(BASE_PATH.length)),
    ({ event, request }) => {
      event.waitUntil(removeOldShare().catch(() => undefined));
      const [response, done] = navigation.handleAll({ event, request });
      // Without a network there is nothing to refresh.
      event.waitUntil(done.then(refreshShell).catch(() => undefined));
      return response;
    },
  ),
);
router.registerRoute(
  new Route(
    ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && url.pathname === SHARE,
    ({ request }) => receiveShare(request),
    'POST',
  ),
);
// A search asks whether the host answers now; see api/status/hostReachable.ts.
router.registerRoute(new Route(({ url }) => url.href === CONFIG, settings));
router.registerRoute(
  new Route(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${BASE_PATH}assets/`), files),
);
router.registerRoute(
  new Route(
    ({ request, url, sameOrigin }) =>
      sameOrigin && request.destination === 'image' && url.pathname.startsWith(BASE_PATH),
    pictures,
  ),
);
router.addFetchListener();

async function install(event: LifetimeEvent): Promise<void> {
  await precache.install(event as Parameters<typeof precache.install>[0]);
  await fetchMissing(await keptParts());
  const config = await fetch(CONFIG, { cache: 'no-store' });
  if (!isGenuine(CONFIG, config)) return;
  await (await caches.open(CACHE)).put(CONFIG, config.clone());
  await keepPictures(await config.json());
}

async function activate(): Promise<void> {
  // If the preloaded request fails, Firefox shows its own error page in place of what this worker answers, so that no page
  // would open without a network: https://github.com/GoogleChrome/workbox/issues/3134
  const preload = scope.registration.navigationPreload;
  await (navigator.userAgent.includes('Firefox/') ? preload?.disable() : preload?.enable());
  const config = await (await caches.open(CACHE)).match(CONFIG);
  const pictures = config ? picturesOf(await config.json()).map(absolute) : [];
  await removeOtherFiles([...precache.getURLsToCacheKeys().values(), ...pictures]);
  await scope.clients.claim();
}

/** Replaces the worker of an older version, unless one of its pages may still need that version's files. */
async function replace(): Promise<void> {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length <= 1) await scope.skipWaiting();
}

scope.addEventListener('install', (event) => event.waitUntil(install(event)));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => {
  const { ask, names } = event.data as { ask?: unknown; names?: unknown };
  if (ask === 'version') event.ports[0]?.postMessage(build.version);
  if (ask === 'replace') event.waitUntil(replace());
  if (ask === 'keep' && Array.isArray(names)) {
    event.waitUntil(
      keepParts(names).then(
        () => event.ports[0]?.postMessage(true),
        () => event.ports[0]?.postMessage(false),
      ),
    );
  }
});
