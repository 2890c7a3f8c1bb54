import { ownName } from '#lib/basePath.ts';
import type { Channel, Platform, TextStorage } from './platform.ts';
import { onPageEvent } from './pageLifecycle.ts';
import { startWorker, takeScriptPolicy } from './ownScript.ts';

/** Creates the {@link Platform} of a real browser. Never throws, even if storage, channels or locks are denied. */
export function browserPlatform(): Platform {
  takeScriptPolicy();
  return {
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    monotonic: () => performance.now(),
    random: () => Math.random(),
    hidden: () => document.hidden,
    online: () => navigator.onLine,
    on: onPageEvent,
    startWorker,
    locks: navigator.locks ?? null,
    openChannel,
    indexedDB: () => indexedDB,
    local: textStorage(() => localStorage),
    tab: textStorage(() => sessionStorage),
  };
}

// With blocked cookies, the getters themselves throw.
function textStorage(storage: () => Storage): TextStorage {
  const attempt = <T>(access: (storage: Storage) => T): T | null => {
    try {
      return access(storage());
    } catch {
      return null;
    }
  };
  return {
    get: (key) => attempt((storage) => storage.getItem(ownName(key))),
    set: (key, value) => void attempt((storage) => storage.setItem(ownName(key), value)),
    remove: (key) => void attempt((storage) => storage.removeItem(ownName(key))),
  };
}

function openChannel(name: string): Channel | null {
  try {
    const channel = new BroadcastChannel(ownName(name));
    return {
      post: channel.postMessage.bind(channel),
      listen: (listener) => channel.addEventListener('message', (event) => listener(event.data)),
    };
  } catch {
    return null;
  }
}
