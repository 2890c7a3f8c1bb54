import { ownName } from '#lib/basePath.ts';
import { Observable, type ReadonlyObservable } from './observable.ts';
import { hasUnsavedChanges } from './unsavedChanges.ts';

const CHUNK_ERROR = 'A part of the app could not be fetched';
const RELOADED_KEY = ownName('app.reloaded');

const outdated = new Observable(false);

/** Whether a newer version has replaced this one, and a form with unsaved changes kept the page from reloading. */
export const isOutdated: ReadonlyObservable<boolean> = outdated;

/**
 * Recognizes errors of `import()`: either there is no network, or the host has only the chunks of a newer version.
 * @param isHostReachable tells which
 */
export function watchChunkErrors(isHostReachable: () => Promise<boolean>): void {
  addEventListener('vite:preloadError', (event) => {
    // Browsers word this error differently; with a message of its own `isChunkError` recognizes it in all of them.
    event.payload.message = CHUNK_ERROR;
    if (hasUnsavedChanges()) void markOutdatedIf(isHostReachable);
  });
}

async function markOutdatedIf(isHostReachable: () => Promise<boolean>): Promise<void> {
  if (await isHostReachable()) outdated.set(true);
}

/**
 * Called when a newer version in another tab has upgraded a database, which this version can no longer use. Reloads
 * the page, or marks it as outdated while a form has unsaved changes.
 */
export function yieldToNewVersion(): void {
  if (!hasUnsavedChanges() && mayReload()) location.reload();
  else outdated.set(true);
}

export const isChunkError = (error: unknown): boolean =>
  error instanceof Error && error.message === CHUNK_ERROR;

/**
 * Whether to reload the page for a newer version: once per version and tab, so that a chunk that is missing for good
 * does not cause endless reloads. Never where `sessionStorage` is denied.
 */
export function mayReload(): boolean {
  // The name of the file that this module was built into has a hash of all that it names.
  const version = import.meta.url;
  try {
    if (sessionStorage.getItem(RELOADED_KEY) === version) return false;
    sessionStorage.setItem(RELOADED_KEY, version);
    return true;
  } catch {
    return false;
  }
}
