import { elapsedMs, stamp, type Stamp } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { Observable } from '#platform/observable.ts';
import type { TabMessage } from '#auth/tabs/sessionChannel.ts';
import { ACCESS_MS, lifetimeMs } from './token.ts';

const MARGIN_MS = 60_000;

interface StoredToken {
  value: string;
  received: Stamp;
  lifetimeMs: number;
}

/**
 * The access token of one session in this tab, kept in memory only. Its age is measured from its arrival: `exp` is
 * never compared with the device's clock, which may be wrong.
 */
export class AccessToken {
  readonly current = new Observable<StoredToken | null>(null);
  readonly #platform: Platform;
  readonly #rejected = new Set<string>();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** Returns the token if it lasts another minute, or a quarter of a lifetime below four minutes; else null. */
  usable(): string | null {
    const current = this.current.get();
    if (!current) return null;
    return this.leftMs() > Math.min(MARGIN_MS, current.lifetimeMs / 4) ? current.value : null;
  }

  /** Remaining lifetime in milliseconds; 0 without a token. */
  leftMs(): number {
    const current = this.current.get();
    return current ? Math.max(0, current.lifetimeMs - elapsedMs(this.#platform, current.received)) : 0;
  }

  /** Whether more than half of the lifetime is left, so that no early refresh is needed. */
  isFresh(): boolean {
    const current = this.current.get();
    return current !== null && this.leftMs() > current.lifetimeMs / 2;
  }

  /** Stores a token from the service, even one that the API rejected before: the service is authoritative. */
  receive(value: string): void {
    this.#rejected.delete(value);
    const received = stamp(this.#platform);
    this.current.set({ value, received, lifetimeMs: lifetimeMs(value, ACCESS_MS) });
  }

  /** Stores a token from another tab if it lasts longer than the current one and was not rejected in this tab. */
  adopt({ token, ageMs, lifetimeMs }: Extract<TabMessage, { type: 'at' }>): void {
    if (this.#rejected.has(token) || lifetimeMs - ageMs <= this.leftMs()) return;
    this.current.set({ value: token, received: stamp(this.#platform, ageMs), lifetimeMs });
  }

  /** Discards a token that the API refused with 401. */
  reject(value: string): void {
    this.#rejected.add(value);
    if (this.current.get()?.value === value) this.current.set(null);
  }

  /** Returns the message that shares the token with other tabs, or null if the token is not usable. */
  message(sid: string): TabMessage | null {
    const current = this.current.get();
    if (!current || this.usable() === null) return null;
    const ageMs = elapsedMs(this.#platform, current.received);
    return { type: 'at', sid, token: current.value, ageMs, lifetimeMs: current.lifetimeMs };
  }
}
