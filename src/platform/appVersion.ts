import { hasUnsavedChanges } from './unsavedChanges.ts';

const MESSAGE = 'A part of the app could not be fetched';
const RELOADED = 'app.reloaded';

let outdated = false;
const listeners = new Set<() => void>();

/** Whether this version was replaced, and waits for the person to reload the page. */
export const isOutdated = (): boolean => outdated;

export function onOutdated(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Watches for parts of the app that cannot be fetched: there is no network, or the host has a new version only.
 * @param hostAnswers tells one from the other
 */
export function watchChunkErrors(hostAnswers: () => Promise<boolean>): void {
  addEventListener('vite:preloadError', (event) => {
    // Each browser has words of its own for it. With these the page can tell what failed, whatever the browser.
    event.payload.message = MESSAGE;
    if (hasUnsavedChanges()) void tellOutdated(hostAnswers);
  });
}

async function tellOutdated(hostAnswers: () => Promise<boolean>): Promise<void> {
  if (await hostAnswers()) tell();
}

/**
 * A newer version in another tab has changed what is stored, which this one cannot use any more: it makes way for
 * it without a word, or says so over a form that is filled in.
 */
export function yieldToNewVersion(): void {
  if (!hasUnsavedChanges() && mayReload()) location.reload();
  else tell();
}

function tell(): void {
  outdated = true;
  for (const listener of listeners) listener();
}

export const isChunkError = (error: unknown): boolean => error instanceof Error && error.message === MESSAGE;

/**
 * Whether a reload may help: once for each version in each tab, so that a part that is missing for good does not
 * reload for ever. Never where nothing can be remembered.
 */
export function mayReload(): boolean {
  const version = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
  try {
    if (sessionStorage.getItem(RELOADED) === version) return false;
    sessionStorage.setItem(RELOADED, version);
    return true;
  } catch {
    return false;
  }
}
