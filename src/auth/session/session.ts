import { browserPlatform } from '#platform/browserPlatform.ts';
import { RequestScheduler } from '#http/scheduling/requestScheduler.ts';
import type { Platform } from '#platform/platform.ts';
import { SessionChannel } from '#auth/tabs/sessionChannel.ts';
import { SessionManager } from './sessionManager.ts';
import { Presence } from '#auth/tabs/presence.ts';
import { AuthService } from '#auth/client/authService.ts';
import type { Session } from './sessionState.ts';
import { SessionStore } from '#auth/storage/sessionStore.ts';

export type { Session, SessionState, SignInOptions } from './sessionState.ts';

export interface SessionSettings {
  /** Base URL of the authentication service; empty for the page's own origin. */
  authUrl: string;
  /** Base URL of the API; empty for the page's own origin. */
  apiUrl: string;
  platform?: Platform;
}

/** Creates the session of this tab. Nothing is read or sent before `start` is called. */
export function createSession({ authUrl, apiUrl, platform = browserPlatform() }: SessionSettings): Session {
  const scheduler = new RequestScheduler(platform);
  return new SessionManager({
    platform,
    scheduler,
    apiUrl,
    store: new SessionStore(platform),
    service: new AuthService(platform, scheduler, authUrl),
    tabs: new SessionChannel(platform),
    presence: new Presence(platform),
  });
}
