import { ownName } from '#lib/basePath.ts';
import { browserLocks } from './lock.ts';
import type { Channel, Platform } from './platform.ts';
import { onPageEvent } from './pageLifecycle.ts';
import { startWorker, takeScriptPolicy } from './ownScript.ts';
import { browserDatabases, deviceText, tabText } from './storage/browserStorage.ts';

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
    locks: browserLocks(),
    openChannel,
    indexedDB: browserDatabases,
    local: deviceText,
    tab: tabText,
  };
}

/** Returns null if the browser denies channels. */
export function openChannel(name: string): Channel | null {
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
