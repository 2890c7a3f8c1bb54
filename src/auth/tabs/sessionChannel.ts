import { Emitter } from '#platform/observable.ts';
import type { Channel, Platform } from '#platform/platform.ts';
import { isSid } from '#auth/storage/sessionRecord.ts';
import { isToken } from '#auth/tokens/token.ts';

/**
 * Why a session ended:
 * - `logout` the user signed out, in this tab or another
 * - `expired` the service rejected the refresh token
 * - `switched` a new sign-in, in this tab or another, replaced the session
 * - `gone` the record was removed from the device
 * - `storage` the record can no longer be read
 */
export type EndReason = 'logout' | 'expired' | 'switched' | 'gone' | 'storage';

const REASONS: readonly unknown[] = ['logout', 'expired', 'switched', 'gone', 'storage'];
const MAX_LIFETIME_MS = 24 * 60 * 60_000;

/**
 * The messages between tabs. They are only hints: the record in IndexedDB is authoritative.
 * - `at` shares an access token with its age and lifetime in milliseconds
 * - `who` asks other tabs for an access token
 * - `here` replies that the session is open, but that this tab has no usable token
 * - `end` reports that the session ended
 * - `login` reports that a new session started
 */
export type TabMessage =
  | { type: 'at'; sid: string; token: string; ageMs: number; lifetimeMs: number }
  | { type: 'who' | 'here' | 'login'; sid: string }
  | { type: 'end'; sid: string; reason: EndReason };

type UncheckedMessage = Partial<
  Record<'type' | 'sid' | 'token' | 'ageMs' | 'lifetimeMs' | 'reason', unknown>
>;

/** Returns null unless the value is a valid message. Unknown fields are dropped. */
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

/** The broadcast channel of all tabs. Without browser support, messages are neither sent nor received. */
export class SessionChannel {
  readonly #channel: Channel | null;
  readonly #messages = new Emitter<[message: TabMessage]>();
  readonly listen = this.#messages.subscribe;

  constructor(platform: Platform) {
    this.#channel = platform.openChannel('app-auth');
    this.#channel?.listen((value) => {
      const message = parseTabMessage(value);
      if (message) this.#messages.emit(message);
    });
  }

  post(message: TabMessage): void {
    this.#channel?.post(message);
  }
}
