import { onPageEvent } from './pageEvents.ts';
import type { Platform } from './platform.ts';

/**
 * Whether this page is shown, or was left. A page in the back-forward cache runs no code but keeps its locks and
 * transactions, and other tabs would wait for them: so it ends those when it is left.
 */
export class PageLifecycle {
  readonly #on: Platform['on'];
  #shown = new AbortController();

  constructor({ on }: Pick<Platform, 'on'>) {
    this.#on = on;
    on('hide', () => this.#shown.abort());
    on('restored', () => {
      this.#shown = new AbortController();
    });
  }

  /** Aborted when the page is left. After a return from the back-forward cache there is a new one. */
  get signal(): AbortSignal {
    return this.#shown.signal;
  }

  /** Resolves as soon as the page is shown; never, if it does not return. */
  shown(): Promise<void> {
    if (!this.#shown.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.#on('restored', () => {
        stop();
        resolve();
      });
    });
  }
}

// Unit tests have no page: there nothing is ever left.
const on: Platform['on'] = 'document' in globalThis ? onPageEvent : () => () => undefined;

/** The page that this script runs in. */
export const thisPage = new PageLifecycle({ on });
