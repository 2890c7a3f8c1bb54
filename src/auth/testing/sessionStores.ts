import { SimulatedBrowser } from '#http/testing/browser.ts';
import { newSid, type SessionRecord } from '#auth/storage/sessionRecord.ts';
import { SessionStore } from '#auth/storage/sessionStore.ts';

/** Returns a valid record of a new session. */
export const record = (overrides: Partial<SessionRecord> = {}): SessionRecord => ({
  v: 1,
  sid: newSid(),
  user: 'ann',
  rt: 'abc',
  iat: 1,
  persist: true,
  ...overrides,
});

/** Creates a browser, and a function that opens the store of a new tab. */
export function setUpStores() {
  const browser = new SimulatedBrowser(() => Promise.reject(new Error('not used')));
  const open = () => new SessionStore(browser.openTab().platform());
  return { browser, open };
}

/** Returns the value in the database. */
export const stored = (browser: SimulatedBrowser): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = browser.disk.factory.open('app-auth', 1);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const read = request.result.transaction('session').objectStore('session').get('current');
      read.addEventListener('success', () => {
        request.result.close();
        resolve(read.result);
      });
    });
  });

/** Writes a value to the database that the store would never write. */
export async function plant(browser: SimulatedBrowser, value: unknown): Promise<void> {
  await new SessionStore(browser.openTab().platform()).clear();
  await new Promise<void>((resolve, reject) => {
    const request = browser.disk.factory.open('app-auth', 1);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const transaction = request.result.transaction('session', 'readwrite');
      transaction.objectStore('session').put(value, 'current');
      transaction.addEventListener('complete', () => {
        request.result.close();
        resolve();
      });
    });
  });
}
