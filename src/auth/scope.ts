import type { Gate } from '#net/gate.ts';
import type { Platform } from '#net/platform.ts';
import type { EndReason, Tabs } from './channel.ts';
import type { Presence } from './presence.ts';
import type { SessionRecord } from './record.ts';
import type { AuthService } from './service.ts';
import type { Store } from './store.ts';

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
