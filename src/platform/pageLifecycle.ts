import type { PageEvent, Platform } from './platform.ts';

/** Calls `listener` at each such event of this page. @returns a function that unsubscribes the listener */
export function onPageEvent(event: PageEvent, listener: () => void): () => void {
  const subscription = new AbortController();
  const { signal } = subscription;
  switch (event) {
    case 'online':
      addEventListener('online', listener, { signal });
      break;
    case 'visible':
      document.addEventListener('visibilitychange', () => document.hidden || listener(), { signal });
      break;
    case 'leaving':
      addEventListener('beforeunload', listener, { signal });
      break;
    case 'hide':
      addEventListener('pagehide', listener, { signal });
      break;
    case 'restored':
      addEventListener('pageshow', ({ persisted }) => persisted && listener(), { signal });
      break;
  }
  return () => subscription.abort();
}

/** Time after which a page that was to be left stays: the navigation was stopped, or became a download. */
const LEAVE_LIMIT_MS = 15_000;

/**
 * Tracks whether this page is shown or was left. A page in the back-forward cache runs no code but keeps its locks and
 * transactions, for which other tabs would wait, so they are ended when the page is left.
 */
export class PageLifecycle {
  readonly #on: Platform['on'];
  #shown = new AbortController();
  #leaving: Promise<void> | undefined;

  constructor({ on }: Pick<Platform, 'on'>) {
    this.#on = on;
    on('leaving', () => {
      this.#leaving = new Promise((resolve) => setTimeout(resolve, LEAVE_LIMIT_MS));
    });
    on('hide', () => this.#shown.abort());
    on('restored', () => {
      this.#shown = new AbortController();
      this.#leaving = undefined;
    });
  }

  /** Aborted when the page is left. After a return from the back-forward cache there is a new one. */
  get signal(): AbortSignal {
    return this.#shown.signal;
  }

  /**
   * Resolves at once unless the page is being left; then only if the page stays after all. Firefox cancels the requests
   * of a page as soon as another page is requested, which the user must not see as a failure.
   */
  async staying(): Promise<void> {
    await Promise.race([this.#leaving, this.#leaving && this.#restored()]);
    await this.shown();
  }

  /** Resolves as soon as the page is shown; never, if it does not return. */
  shown(): Promise<void> {
    return this.#shown.signal.aborted ? this.#restored() : Promise.resolve();
  }

  #restored(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.#on('restored', () => {
        stop();
        resolve();
      });
    });
  }
}

// Unit tests have no page, and therefore no events.
const on: Platform['on'] = 'document' in globalThis ? onPageEvent : () => () => undefined;

/** The page that this script runs in. */
export const thisPage = new PageLifecycle({ on });

/** Calls `listener` when the tab comes to the foreground, or the page returns from the back-forward cache. */
export function onShown(listener: () => void): void {
  on('visible', listener);
  on('restored', listener);
}
