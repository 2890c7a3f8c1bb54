import type { RefreshTokens } from '../../support/database.ts';

/** Fault of one request. With `commit`, the service processes the request first. */
export type Fault =
  /** Responds without calling the service; without `body`, with an error in the format of the service. */
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  /** Responds with a page of a proxy or captive portal. */
  | { kind: 'html'; status?: number }
  /** Responds with exactly this response. */
  | {
      kind: 'raw';
      status?: number;
      body: string;
      contentType?: string;
      headers?: Record<string, string>;
      commit?: boolean;
    }
  | { kind: 'redirect'; to: string }
  /** Delays the request. */
  | { kind: 'delay'; ms: number }
  /** Accepts the request and never responds. */
  | { kind: 'hang'; commit?: boolean }
  /** Sends the headers and the given number of bytes of the body, then nothing. */
  | { kind: 'stall'; bytes: number }
  /** Sends the headers and the given number of bytes of the body, then closes the connection. */
  | { kind: 'truncate'; bytes: number }
  /** RST before the first byte of the response. */
  | { kind: 'reset'; commit?: boolean }
  /** FIN before the first byte of the response. */
  | { kind: 'close'; commit?: boolean };

/** Log entry of a request received over TCP. */
export interface WireEntry {
  /** Epoch milliseconds by the clock of this machine, not the service's. */
  at: number;
  method: string;
  /** Path with query. */
  path: string;
  /** User, kind and start of the token's id: `installer access 1f0c52ab` or `nobody foreign …`; null if absent. */
  bearer: string | null;
  /** Number of the TCP connection. */
  connection: number;
  /** Status of the response; null before the response. */
  status: number | null;
  /** Name of the applied fault; null if there was none. */
  fault: string | null;
  body: string | null;
  /** `If-Unmodified-Since`, verbatim. */
  precondition: string | null;
  /** Whether the client disconnected before the complete response. */
  aborted: boolean;
}

export interface Held {
  /** Resolves when the first matching request arrives. */
  arrived: Promise<void>;
  /** Returns the number of requests held now. */
  count(): number;
  /** Releases the held requests and stops holding. */
  release(): void;
}

/** Pattern for `METHOD path`. A string matches the beginning. */
export type Matching = string | RegExp;

export interface FaultServer {
  /** Origin, without a trailing slash. */
  url: string;
  /** Origin of the host itself. Requests to it are neither logged nor affected by faults. */
  hostUrl: string;
  /** URL of the service's database, `file:…`. */
  databaseUrl: string;
  /** A refresh token for each account. */
  refreshTokens: RefreshTokens;
  /** All requests received over TCP, in order, including the browser's own retries. */
  wire: WireEntry[];
  calls(matching: Matching): WireEntry[];
  /** Applies a fault to the next `times` matching requests. Several faults are queued. */
  on(matching: Matching, fault: Fault, times?: number): void;
  /** Removes every fault, hold, limit, ban and refusal. The log is kept. */
  clear(): void;
  /** Holds matching requests until released: before the service sees them, or with `commit` after its work. */
  hold(matching: Matching, options?: { commit?: boolean }): Held;
  /** Refuses all access tokens issued so far. */
  expireAccessTokens(): void;
  /** Sets whether a renewal invalidates the old refresh token. */
  rotateRefreshTokens(on: boolean): void;
  /** Refuses all refresh tokens issued so far. */
  revokeRefreshTokens(): void;
  /**
   * Responds with 429 to all calls under `/v1` and `/auth` for `forMs`; null ends the limit.
   * @param options `retryAfterS`: seconds, a text to send verbatim, or null for no `Retry-After`
   */
  limit(options: { retryAfterS: number | string | null; forMs: number } | null): void;
  /** Returns the number of requests received while limited. */
  limitedHits(): number;
  /** Resets open connections and refuses new ones for `ms` milliseconds. */
  ban(ms: number): void;
  /** Sets the offset of the service's clock (tokens, `Date`) from the clock of this machine, milliseconds. */
  clock(offsetMs: number): void;
  /** Sets whether GET responses have an old `Last-Modified` and no `Cache-Control`. */
  lastModified(on: boolean): void;
  /** Resets open connections and refuses new ones until turned off. */
  refuse(on: boolean): void;
  /** Times of refused connection attempts, epoch milliseconds. */
  refused: number[];
  close(): Promise<void>;
}

/** Complete response, before it is sent. */
export interface Answer {
  status: number;
  /** Name, value, name, value… */
  headers: string[];
  body: Buffer;
}
