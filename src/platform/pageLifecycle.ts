import type { Platform } from './platform.ts';

/**
 * This page while it is shown. In the back-forward cache it stands still, and what it holds the other tabs would
 * wait for: work that holds a lock stops with the signal.
 */
export class PageLifecycle {
  readonly #platform: Platform;
  #life = new AbortController();

  constructor(platform: Platform) {
    this.#platform = platform;
    platform.on('hide', () => this.#life.abort());
    platform.on('restored', () => {
      this.#life = new AbortController();
    });
  }

  /** Aborted when the page is left; a new one when it comes back. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Resolves when the page is there; never, if it does not come back. */
  back(): Promise<void> {
    if (!this.#life.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.#platform.on('restored', () => {
        stop();
        resolve();
      });
    });
  }
}
