import type { Channel, PageEvent, Platform, TextStorage } from './platform.ts';
import { startWorker, takeScriptPolicy } from './ownScript.ts';

/** The browser as {@link Platform}. Nothing in it throws because storage, channels or locks are refused. */
export function browserPlatform(): Platform {
  takeScriptPolicy();
  return {
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    monotonic: () => performance.now(),
    random: () => Math.random(),
    hidden: () => document.hidden,
    online: () => navigator.onLine,
    on,
    startWorker,
    locks: navigator.locks ?? null,
    openChannel,
    indexedDB: () => indexedDB,
    local: shelf(() => localStorage),
    tab: shelf(() => sessionStorage),
  };
}

// The getters themselves throw where cookies are blocked.
function shelf(storage: () => Storage): TextStorage {
  const attempt = <T>(act: (storage: Storage) => T): T | null => {
    try {
      return act(storage());
    } catch {
      return null;
    }
  };
  return {
    get: (key) => attempt((storage) => storage.getItem(key)),
    set: (key, value) => void attempt((storage) => storage.setItem(key, value)),
    remove: (key) => void attempt((storage) => storage.removeItem(key)),
  };
}

function openChannel(name: string): Channel | null {
  try {
    const channel = new BroadcastChannel(name);
    return {
      post: channel.postMessage.bind(channel),
      listen: (listener) => channel.addEventListener('message', (event) => listener(event.data)),
    };
  } catch {
    return null;
  }
}

function on(event: PageEvent, listener: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  switch (event) {
    case 'online':
      window.addEventListener('online', listener, { signal });
      break;
    case 'visible':
      document.addEventListener('visibilitychange', () => document.hidden || listener(), { signal });
      break;
    case 'hide':
      window.addEventListener('pagehide', listener, { signal });
      break;
    case 'restored':
      window.addEventListener('pageshow', (shown) => shown.persisted && listener(), { signal });
      break;
  }
  return () => stop.abort();
}
