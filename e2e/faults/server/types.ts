import type { RefreshTokens } from '../../support/database.ts';

/** What goes wrong with one request. `commit`: the service did its work before. */
export type Fault =
  /** Answered here; the service never sees the request. Without `body`, the service's own form of an error. */
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  /** The page of a proxy or of a captive portal. */
  | { kind: 'html'; status?: number }
  /** Exactly this answer. */
  | {
      kind: 'raw';
      status?: number;
      body: string;
      contentType?: string;
      headers?: Record<string, string>;
      commit?: boolean;
    }
  | { kind: 'redirect'; to: string }
  /** Goes on to the service after so long. */
  | { kind: 'delay'; ms: number }
  /** Accepted, never answered. */
  | { kind: 'hang'; commit?: boolean }
  /** The service's head and so many bytes of its body, then nothing. */
  | { kind: 'stall'; bytes: number }
  /** The same, then closed. */
  | { kind: 'truncate'; bytes: number }
  /** RST before a byte of the answer. */
  | { kind: 'reset'; commit?: boolean }
  /** FIN before a byte of the answer. */
  | { kind: 'close'; commit?: boolean };

/** One request as it came over TCP. */
export interface WireEntry {
  /** Epoch milliseconds of this machine, whatever the service's clock says. */
  at: number;
  method: string;
  /** With its query. */
  path: string;
  /** `installer access 1f0c52ab`: whose, which kind, and the beginning of its id; `none` of ours is `foreign`. */
  bearer: string | null;
  /** Number of the TCP connection. */
  connection: number;
  /** What was answered; null as long as nothing was. */
  status: number | null;
  /** What was done to it, null where the service answered undisturbed. */
  fault: string | null;
  body: string | null;
  /** `If-Unmodified-Since`, to the byte. */
  precondition: string | null;
  /** The client gave up before it had the whole answer. */
  aborted: boolean;
}

export interface Held {
  /** Resolves when the first matching request is there. */
  arrived: Promise<void>;
  /** How many are kept now. */
  count(): number;
  /** Lets go what is kept, and keeps nothing more. */
  release(): void;
}

/** A text matches the beginning of `METHOD path`. */
export type Matching = string | RegExp;

export interface FaultServer {
  /** The origin, without a slash at the end. */
  url: string;
  /** The origin of the host itself: what is asked there is neither disturbed nor logged. */
  hostUrl: string;
  /** `file:…` of the service's database. */
  databaseUrl: string;
  /** A refresh token of each account. */
  refreshTokens: RefreshTokens;
  /** Every request that came over TCP, in order, the browser's own repeats included. */
  wire: WireEntry[];
  calls(matching: Matching): WireEntry[];
  /** The next `times` matching requests have this fault; several faults line up. */
  on(matching: Matching, fault: Fault, times?: number): void;
  /** Ends every fault, hold, limit, ban and refusal. What is on the wire stays in the log. */
  clear(): void;
  /** Keeps matching requests until released: before the service sees them, or with `commit` after its work. */
  hold(matching: Matching, options?: { commit?: boolean }): Held;
  /** Every access token issued until now is refused. */
  expireAccessTokens(): void;
  /** Whether a renewal makes the old refresh token invalid. */
  rotateRefreshTokens(on: boolean): void;
  /** Every refresh token issued until now is refused. */
  revokeRefreshTokens(): void;
  /**
   * 429 to everything under `/v1` and `/auth` for so long; null ends it.
   * @param options `retryAfterS`: seconds, a text that is sent as it is, or null for no word of it
   */
  limit(options: { retryAfterS: number | string | null; forMs: number } | null): void;
  /** How many requests came while limited. */
  limitedHits(): number;
  /** No connection is taken for so long, and those that are open break. */
  ban(ms: number): void;
  /** The service's clock (tokens, `Date`), milliseconds off this machine's. */
  clock(offsetMs: number): void;
  /** GETs are answered with an old `Last-Modified` and no `Cache-Control`. */
  lastModified(on: boolean): void;
  /** No connection is taken, and those that are open break. */
  refuse(on: boolean): void;
  /** When connections were tried that were not taken, epoch milliseconds. */
  refused: number[];
  close(): Promise<void>;
}

/** A whole answer, before it goes out. */
export interface Answer {
  status: number;
  /** Name, value, name, value… */
  headers: string[];
  body: Buffer;
}
