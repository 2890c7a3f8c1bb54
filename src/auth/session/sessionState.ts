import type { ConnectionState } from '#http/scheduling/connection.ts';
import type { StorageMode } from '#platform/store.ts';
import type { PauseState } from '#http/scheduling/pause.ts';
import type { ReadonlyObservable } from '#platform/observable.ts';
import type { EndReason } from '#auth/tabs/sessionChannel.ts';
import type { ApiAnswer, ApiRequest, ApiClient } from '#auth/client/apiClient.ts';

export type SessionState =
  | { kind: 'booting' }
  | { kind: 'anonymous' }
  /** There is a record, and it is found out whether this tab may use it. */
  | { kind: 'restoring' }
  | {
      kind: 'active';
      sid: string;
      /** The name that was typed; for a pasted token the name it gives, null where it gives none. */
      user: string | null;
      keep: boolean;
      /** `memory`: signing in again will be needed after a reload. */
      storage: StorageMode;
    }
  | {
      kind: 'ended';
      reason: EndReason;
      /** Whether the service knows of a sign-out; null while it is told, and where there is nothing to tell. */
      serverTold: boolean | null;
    };

export interface SignInOptions {
  /** "Keep me signed in": also after all tabs were closed. */
  keep: boolean;
}

export interface Session {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Restores the session of this browser, if there is one. Asks no server, so that it works offline. Never throws. */
  start(): Promise<void>;
  /**
   * One attempt; a second call while it is under way gets the first one's promise.
   * @throws Problem; `unauthorised` and `badRequest` mean a wrong name or password (but see `needsSecondFactor`)
   */
  signIn(username: string, password: string, options: SignInOptions): Promise<void>;
  /**
   * Signs in with a refresh token that the person already has.
   * @throws Problem; `unreadable` for what cannot be a token, `unauthorised` for one that is not accepted
   */
  signInWithToken(refreshToken: string, options: SignInOptions): Promise<void>;
  /** Ends the session at once, in every tab, whether or not the service can be told. */
  signOut(): Promise<{ serverTold: boolean }>;
  /** @throws Problem `ended` without an active session */
  client(): ApiClient;
  /** A call that needs nobody to be signed in. Sent once. @throws Problem */
  callWithoutToken(request: ApiRequest): Promise<ApiAnswer>;
  readonly pause: ReadonlyObservable<PauseState>;
  readonly connection: ReadonlyObservable<ConnectionState>;
  /** Where the session is kept just now: in `memory` it ends with the page. */
  readonly storage: ReadonlyObservable<StorageMode>;
  /** Whether the API is on another origin and lets no page read `Retry-After` and `Date`. */
  readonly hidesHeaders: ReadonlyObservable<boolean>;
  /** Ends the session in this tab where it no longer stands on the device; takes over one that does. */
  verify(): Promise<void>;
}
