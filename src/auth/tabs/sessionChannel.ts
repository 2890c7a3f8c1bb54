import type { Channel, Platform } from '#platform/platform.ts';
import { isSid } from '#auth/storage/sessionRecord.ts';
import { isToken } from '#auth/tokens/token.ts';

/**
 * Why a session ended:
 * - `logout` somebody signed out, in this tab or another
 * - `expired` the service no longer takes the refresh token
 * - `switched` somebody signed in anew in another tab
 * - `gone` the record is no longer on the device
 * - `storage` the record can no longer be read
 */
export type EndReason = 'logout' | 'expired' | 'switched' | 'gone' | 'storage';

const REASONS: readonly unknown[] = ['logout', 'expired', 'switched', 'gone', 'storage'];
const MAX_LIFETIME_MS = 24 * 60 * 60_000;

/**
 * What tabs tell each other. Hints only: the record in IndexedDB is the truth.
 * - `at` an access token, and how old it is
 * - `who` asks for one
 * - `here` says that the session is open here, though without a token to share
 * - `end` the session ended · `login` there is a new one
 */
export type TabMessage =
  | { type: 'at'; sid: string; token: string; ageMs: number; lifetimeMs: number }
  | { type: 'who' | 'here' | 'login'; sid: string }
  | { type: 'end'; sid: string; reason: EndReason };

type UncheckedMessage = Partial<
  Record<'type' | 'sid' | 'token' | 'ageMs' | 'lifetimeMs' | 'reason', unknown>
>;

/** Null for everything that is not exactly one of ours. */
export function parseTabMessage(value: unknown): TabMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, sid, token, ageMs, lifetimeMs, reason }: UncheckedMessage = value;
  if (!isSid(sid)) return null;
  switch (type) {
    case 'who':
    case 'here':
    case 'login':
      return { type, sid };
    case 'end':
      return isReason(reason) ? { type, sid, reason } : null;
    case 'at': {
      if (!isToken(token) || !isDuration(ageMs) || !isDuration(lifetimeMs)) return null;
      return { type, sid, token, ageMs, lifetimeMs };
    }
    default:
      return null;
  }
}

const isReason = (value: unknown): value is EndReason => REASONS.includes(value);
const isDuration = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= MAX_LIFETIME_MS;

/** The channel of all tabs; where the browser has none, nobody hears and nobody speaks. */
export class SessionChannel {
  readonly #channel: Channel | null;
  readonly #listeners = new Set<(message: TabMessage) => void>();

  constructor(platform: Platform) {
    this.#channel = platform.openChannel('app-auth');
    this.#channel?.listen((value) => {
      const message = parseTabMessage(value);
      if (message) for (const listener of this.#listeners) listener(message);
    });
  }

  post(message: TabMessage): void {
    this.#channel?.post(message);
  }

  /** @returns the way to stop listening */
  listen(listener: (message: TabMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
