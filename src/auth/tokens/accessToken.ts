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

/** One session's access token in this tab. In memory only. Its age counts from its arrival, never from its `exp`. */
export class AccessToken {
  readonly current = new Observable<StoredToken | null>(null);
  readonly #platform: Platform;
  readonly #rejected = new Set<string>();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** The token, while it will last for a request: a minute, or a quarter of a life that is short. */
  usable(): string | null {
    const current = this.current.get();
    if (!current) return null;
    return this.leftMs() > Math.min(MARGIN_MS, current.lifetimeMs / 4) ? current.value : null;
  }

  /** Milliseconds that it is still valid; 0 where there is none. */
  leftMs(): number {
    const current = this.current.get();
    return current ? Math.max(0, current.lifetimeMs - elapsedMs(this.#platform, current.received)) : 0;
  }

  /** Whether more than half of its life is left: nobody needs a newer one. */
  isFresh(): boolean {
    const current = this.current.get();
    return current !== null && this.leftMs() > current.lifetimeMs / 2;
  }

  /** From the service: it knows best, even if it gives again what was refused elsewhere. */
  receive(value: string): void {
    this.#rejected.delete(value);
    const received = stamp(this.#platform);
    this.current.set({ value, received, lifetimeMs: lifetimeMs(value, ACCESS_MS) });
  }

  /** From another tab: taken if it lasts longer than ours and was not refused here. */
  adopt({ token, ageMs, lifetimeMs }: Extract<TabMessage, { type: 'at' }>): void {
    if (this.#rejected.has(token) || lifetimeMs - ageMs <= this.leftMs()) return;
    this.current.set({ value: token, received: stamp(this.#platform, ageMs), lifetimeMs });
  }

  /** The API refused it. */
  reject(value: string): void {
    this.#rejected.add(value);
    if (this.current.get()?.value === value) this.current.set(null);
  }

  /** For the other tabs, null where there is nothing worth telling. */
  message(sid: string): TabMessage | null {
    const current = this.current.get();
    if (!current || this.usable() === null) return null;
    const ageMs = elapsedMs(this.#platform, current.received);
    return { type: 'at', sid, token: current.value, ageMs, lifetimeMs: current.lifetimeMs };
  }
}
