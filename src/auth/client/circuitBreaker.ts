import { elapsedMs, stamp, type Stamp } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';

const WINDOW_MS = 60_000;
const MAX_FAILURES = 3;

/**
 * Stops asking for new access tokens when they do not help: after three requests in a minute that were refused
 * with a fresh token too, for a minute.
 */
export class CircuitBreaker {
  readonly #platform: Platform;
  #failures: Stamp[] = [];
  #trippedAt: Stamp | null = null;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** A request was refused with a fresh token too. */
  recordFailure(): void {
    this.#failures = [...this.#failures.filter((failure) => this.#isRecent(failure)), stamp(this.#platform)];
    if (this.#failures.length >= MAX_FAILURES) this.#trippedAt = stamp(this.#platform);
  }

  isOpen(): boolean {
    return this.#trippedAt !== null && this.#isRecent(this.#trippedAt);
  }

  #isRecent(time: Stamp): boolean {
    return elapsedMs(this.#platform, time) < WINDOW_MS;
  }
}
