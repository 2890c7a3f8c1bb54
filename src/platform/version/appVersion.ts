import { Observable, type ReadonlyObservable } from '#platform/observable.ts';
import { thisPage } from '#platform/pageLifecycle.ts';
import { tabText } from '#platform/storage/browserStorage.ts';
import { hasUnsavedChanges } from '#platform/unsavedChanges.ts';

const CHUNK_ERROR = 'A part of the app could not be fetched';
const RELOADED_KEY = 'app.reloaded';

const outdated = new Observable(false);

/** Whether a newer version is there, which the person may take when it suits. */
export const isOutdated: ReadonlyObservable<boolean> = outdated;

/** Called when the newer version is on the device. */
export const offerNewVersion = (): void => outdated.set(true);

declare global {
  interface VitePreloadErrorEvent {
    /** Delays the rejection of the `import()`; see scripts/preloadErrors.ts. */
    until?: Promise<void>;
  }
}

/**
 * Handles errors of `import()`: either there is no network, or the host has only the chunks of a newer version. If the
 * page is being left, the browser cancelled the request, and the `import()` stays pending.
 * @param isHostReachable tells the two causes apart
 */
export function watchChunkErrors(isHostReachable: () => Promise<boolean>): void {
  addEventListener('vite:preloadError', (event) => {
    // Each browser has its own message for this error. `isChunkError` recognises this one.
    event.payload.message = CHUNK_ERROR;
    event.until = thisPage.staying();
    void event.until.then(() => markOutdatedIf(isHostReachable));
  });
}

async function markOutdatedIf(isHostReachable: () => Promise<boolean>): Promise<void> {
  if (hasUnsavedChanges() && (await isHostReachable())) outdated.set(true);
}

/**
 * Called when a newer version in another tab has upgraded a database, which this version can no longer use. Reloads
 * the page, or marks it as outdated if a form has unsaved changes.
 */
export function yieldToNewVersion(): void {
  if (!hasUnsavedChanges() && mayReload()) location.reload();
  else outdated.set(true);
}

export const isChunkError = (error: unknown): boolean =>
  error instanceof Error && error.message === CHUNK_ERROR;

/**
 * Returns whether to reload the page for a newer version: once per version and tab, so that a permanently missing chunk
 * does not cause endless reloads. Always false if `sessionStorage` is denied.
 */
export function mayReload(): boolean {
  // The name of this module's chunk contains a content hash, which changes with every version.
  const version = import.meta.url;
  if (tabText.get(RELOADED_KEY) === version) return false;
  tabText.set(RELOADED_KEY, version);
  return tabText.get(RELOADED_KEY) === version;
}
