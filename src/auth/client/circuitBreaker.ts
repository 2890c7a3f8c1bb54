import { elapsedMs, stamp, type Stamp } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';

const WINDOW_MS = 60_000;
const MAX_FAILURES = 3;

/**
 * Stops the refresh of access tokens when refreshing does not help: opens for a minute after three requests
 * within a minute were refused even with a fresh token.
 */
export class CircuitBreaker {
  readonly #platform: Platform;
  #failures: Stamp[] = [];
  #trippedAt: Stamp | null = null;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** Records a request that was refused even with a fresh token. */
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
