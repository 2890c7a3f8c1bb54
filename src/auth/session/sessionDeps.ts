import type { Gate } from '#http/scheduling/requestScheduler.ts';
import type { Platform } from '#platform/platform.ts';
import type { EndReason, Tabs } from '#auth/tabs/sessionChannel.ts';
import type { Presence } from '#auth/tabs/presence.ts';
import type { SessionRecord } from '#auth/storage/sessionRecord.ts';
import type { AuthService } from '#auth/client/authService.ts';
import type { Store } from '#auth/storage/sessionStore.ts';

/** What all sessions of this tab share. */
export interface Surroundings {
  platform: Platform;
  gate: Gate;
  store: Store;
  service: AuthService;
  tabs: Tabs;
  presence: Presence;
  /** Base URL of the API. */
  apiUrl: string;
}

/** What the parts of one session share. */
export interface Scope extends Surroundings {
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
