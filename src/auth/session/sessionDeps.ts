import type { RequestScheduler } from '#http/scheduling/requestScheduler.ts';
import type { Platform } from '#platform/platform.ts';
import type { EndReason, SessionChannel } from '#auth/tabs/sessionChannel.ts';
import type { Presence } from '#auth/tabs/presence.ts';
import type { SessionRecord } from '#auth/storage/sessionRecord.ts';
import type { AuthService } from '#auth/client/authService.ts';
import type { SessionStore } from '#auth/storage/sessionStore.ts';

/** What all sessions of this tab share. */
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

/** What the parts of one session share. */
export interface SessionDeps extends TabDeps {
  sid: string;
  /** Aborted with Problem `ended` when the session ends here. */
  signal: AbortSignal;
  /** Resolves when the other tabs can see that the session is open here. */
  present: Promise<void>;
  /** Ends the session in this tab and tells the others. Does nothing the second time. */
  end: (reason: EndReason) => void;
  /**
   * The session's record as it is now.
   * @throws Problem `ended`, after ending the session, where it is no longer this one's
   */
  record: () => Promise<SessionRecord>;
}
