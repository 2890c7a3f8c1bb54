import { HttpError } from './errors.ts';

/** Request limits per client address, and the ban for clients that ignore them. */
export interface Limits {
  /** Requests allowed per window. */
  requests: number;
  /** Length of the window, seconds. */
  windowS: number;
  /** Requests within a minute, in spite of `Retry-After`, that lead to a ban. */
  banAfter: number;
  /** Length of a ban, seconds. */
  banS: number;
  /** Failed sign-ins allowed per sign-in window. */
  signIns: number;
  /** Length of the sign-in window, seconds. */
  signInWindowS: number;
  /** Long lists that may be read at once: each holds a megabyte for as long as its reader takes. */
  lists: number;
}

/** The ban follows the remote service's documentation. The other limits are undocumented, and far above normal use. */
export const LIMITS: Readonly<Limits> = {
  requests: 12_000,
  windowS: 60,
  banAfter: 10,
  banS: 300,
  signIns: 60,
  signInWindowS: 60,
  lists: 50,
};

const IGNORED_WITHIN_S = 60;
const RESET_MAIL_S = 60;
const LIST_RETRY_MS = 2_000;
const REMEMBERED = 10_000;

export interface RateLimiter {
  /** Counts a request. @throws HttpError 429 */
  request(address: string): void;
  /**
   * Counts a sign-in as failed until it has succeeded, so that parallel attempts are limited too.
   * @returns a function that undoes the count after success
   * @throws HttpError 429
   */
  signIn(address: string): () => void;
  /**
   * Counts a long list as being read.
   * @returns a function that ends the count, however often it is called
   * @throws HttpError 429
   */
  list(address: string): () => void;
  /** @throws HttpError 429 for a second mail to the same address within a minute */
  resetMail(email: string): void;
}

interface Window {
  ends: number;
  used: number;
  /** Whether the caller was told to wait until `ends`. */
  warned: boolean;
}

interface Caller {
  requests: Window;
  signIns: Window;
  /** Times of requests in spite of `Retry-After`, epoch milliseconds. */
  ignored: number[];
  bannedUntil: number;
}

/**
 * Counts in the memory of this process: hosts that share a database each allow the full number, and a restart resets
 * all counts. That is enough to protect a process from overload; sessions do not depend on these counts.
 * @param now epoch milliseconds
 */
export function createRateLimiter(limits: Limits, now: () => number): RateLimiter {
  const callers = new Map<string, Caller>();
  const mailed = new Map<string, number>();
  /** Lists being read, by address. */
  const lists = new Map<string, Set<symbol>>();

  function caller(address: string): Caller {
    let known = callers.get(address);
    if (!known) {
      prune(callers, (c) => Math.max(c.requests.ends, c.signIns.ends, c.bannedUntil) <= now());
      known = { requests: fresh(), signIns: fresh(), ignored: [], bannedUntil: 0 };
      callers.set(address, known);
    }
    return known;
  }

  function spend(from: Caller, window: Window, allowed: number, lengthS: number): void {
    const at = now();
    if (from.bannedUntil > at) throw banned(from.bannedUntil - at);
    if (window.ends <= at) Object.assign(window, fresh(), { ends: at + lengthS * 1000 });
    if (window.used < allowed) {
      window.used++;
      return;
    }
    if (window.warned) {
      from.ignored = [...from.ignored.filter((time) => time > at - IGNORED_WITHIN_S * 1000), at];
      if (from.ignored.length >= limits.banAfter) {
        from.ignored = [];
        from.bannedUntil = at + limits.banS * 1000;
        throw banned(limits.banS * 1000);
      }
    }
    window.warned = true;
    throw tooMany('Too many requests from this address', window.ends - at);
  }

  const banned = (leftMs: number) =>
    tooMany(
      `Temporary IP Ban: the Retry-After header was ignored ${limits.banAfter} times within ${IGNORED_WITHIN_S} seconds`,
      leftMs,
    );

  return {
    request(address) {
      const from = caller(address);
      spend(from, from.requests, limits.requests, limits.windowS);
    },
    signIn(address) {
      const from = caller(address);
      spend(from, from.signIns, limits.signIns, limits.signInWindowS);
      return () => {
        // A new window may have started since.
        from.signIns.used = Math.max(0, from.signIns.used - 1);
      };
    },
    list(address) {
      const open = lists.get(address) ?? new Set();
      if (open.size >= limits.lists) {
        throw tooMany('Too many long lists are being read from this address', LIST_RETRY_MS);
      }
      const list = Symbol('list');
      lists.set(address, open.add(list));
      return () => {
        if (open.delete(list) && open.size === 0) lists.delete(address);
      };
    },
    resetMail(email) {
      const left = (mailed.get(email) ?? 0) - now();
      if (left > 0) throw tooMany('Last password forgot call was too recent', left);
      prune(mailed, (until) => until <= now());
      mailed.set(email, now() + RESET_MAIL_S * 1000);
    },
  };
}

const fresh = (): Window => ({ ends: 0, used: 0, warned: false });

const tooMany = (message: string, leftMs: number) =>
  new HttpError(429, message, { retryAfterS: Math.ceil(leftMs / 1000) });

/** Deletes expired entries once the map has {@link REMEMBERED} entries. */
function prune<T>(map: Map<string, T>, isOver: (value: T) => boolean): void {
  if (map.size < REMEMBERED) return;
  for (const [key, value] of map) if (isOver(value)) map.delete(key);
}
