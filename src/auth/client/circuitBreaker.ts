import { elapsedMs, stamp, type Stamp } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';

const WINDOW_MS = 60_000;
const MOST = 3;

/**
 * Stops asking for new access tokens when they do not help: after three requests in a minute that were refused
 * with a fresh token too, for a minute.
 */
export class CircuitBreaker {
  readonly #platform: Platform;
  #failures: Stamp[] = [];
  #tripped: Stamp | null = null;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** A request was refused with a fresh token too. */
  failed(): void {
    this.#failures = [...this.#failures.filter((failure) => this.#recent(failure)), stamp(this.#platform)];
    if (this.#failures.length >= MOST) this.#tripped = stamp(this.#platform);
  }

  open(): boolean {
    return this.#tripped !== null && this.#recent(this.#tripped);
  }

  #recent(since: Stamp): boolean {
    return elapsedMs(this.#platform, since) < WINDOW_MS;
  }
}
