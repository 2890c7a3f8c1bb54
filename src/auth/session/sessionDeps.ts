import type { RequestScheduler } from '#http/scheduling/requestScheduler.ts';
import type { Platform } from '#platform/platform.ts';
import type { EndReason, SessionChannel } from '#auth/tabs/sessionChannel.ts';
import type { Presence } from '#auth/tabs/presence.ts';
import type { SessionRecord } from '#auth/storage/sessionRecord.ts';
import type { AuthService } from '#auth/client/authService.ts';
import type { SessionStore } from '#auth/storage/sessionStore.ts';

/** The dependencies that all sessions of this tab share. */
export interface TabDeps {
  platform: Platform;
  scheduler: RequestScheduler;
  store: SessionStore;
  service: AuthService;
  tabs: SessionChannel;
  presence: Presence;
  /** Base URL of the API. */
  apiUrl: string;
}

/** The dependencies that the parts of one session share. */
export interface SessionDeps extends TabDeps {
  sid: string;
  /** Aborted with Problem `ended` when the session ends in this tab. */
  signal: AbortSignal;
  /** Resolves when other tabs can detect that the session is open in this tab. */
  present: Promise<void>;
  /** Ends the session in this tab and notifies the other tabs. A second call has no effect. */
  end: (reason: EndReason) => void;
  /**
   * Reads the current record of the session.
   * @throws Problem `ended`, after ending the session, if the record was removed or replaced
   */
  record: () => Promise<SessionRecord>;
}
