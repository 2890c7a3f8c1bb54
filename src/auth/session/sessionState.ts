import type { ConnectionState } from '#http/scheduling/connection.ts';
import type { StorageMode } from '#platform/storage/storageFallback.ts';
import type { PauseState } from '#http/scheduling/pause.ts';
import type { ReadonlyObservable } from '#platform/observable.ts';
import type { EndReason } from '#auth/tabs/sessionChannel.ts';
import type { ApiAnswer, ApiRequest, SessionClient } from '#auth/client/apiClient.ts';

export type SessionState =
  | { kind: 'booting' }
  | { kind: 'anonymous' }
  /** A record exists, and this tab is checking whether it may use the record. */
  | { kind: 'restoring' }
  | {
      kind: 'active';
      sid: string;
      /** The typed name. For a pasted token, the name in the token's claims, or null if there is none. */
      user: string | null;
      /** Id of the account in the token's claims, which is the same for a password and a pasted token; null if there is none. */
      subject: string | null;
      keep: boolean;
      /** `memory`: a reload ends the session. */
      storage: StorageMode;
    }
  | {
      kind: 'ended';
      reason: EndReason;
      /** Whether the service confirmed the sign-out; null while the request is in flight, and for other reasons. */
      serverTold: boolean | null;
    };

export interface SignInOptions {
  /** "Keep me signed in": the session survives closing all tabs. */
  keep: boolean;
}

export interface Session {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Restores the session of this browser, if any. Sends no request, so it works offline. Never throws. */
  start(): Promise<void>;
  /**
   * Sends one request. A second call during the attempt returns the same promise.
   * @throws Problem; `unauthorised` and `badRequest` mean a wrong name or password (but see `needsSecondFactor`)
   */
  signIn(username: string, password: string, options: SignInOptions): Promise<void>;
  /**
   * Signs in with an existing refresh token.
   * @throws Problem; `unreadable` for a malformed token, `unauthorised` for a token that the service rejects
   */
  signInWithToken(refreshToken: string, options: SignInOptions): Promise<void>;
  /**
   * Ends the session in every tab immediately, even if the service cannot be reached.
   * @returns `serverTold`: whether the service confirmed the sign-out
   */
  signOut(): Promise<{ serverTold: boolean }>;
  /** @throws Problem `ended` if no session is active */
  client(): SessionClient;
  /** Makes a call that needs no sign-in. Sent once. @throws Problem */
  callWithoutToken(request: ApiRequest): Promise<ApiAnswer>;
  readonly pause: ReadonlyObservable<PauseState>;
  readonly connection: ReadonlyObservable<ConnectionState>;
  /** Where the session is stored now. In `memory`, the session ends with the page. */
  readonly storage: ReadonlyObservable<StorageMode>;
  /** Whether the API is on another origin and does not expose `Retry-After` and `Date` to the page. */
  readonly hidesHeaders: ReadonlyObservable<boolean>;
  /** Compares this tab with the stored record: ends a session whose record is gone, and restores a stored session. */
  verify(): Promise<void>;
}
