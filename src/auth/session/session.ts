import { BASE_PATH } from '#lib/basePath.ts';
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
  /** Base URL of the authentication service; empty for the path of the page. */
  authUrl: string;
  /** Base URL of the API; empty for the path of the page. */
  apiUrl: string;
  platform?: Platform;
}

/** Base URL of a service behind the host of the page. */
const OWN_URL = BASE_PATH.slice(0, -1);

/** Creates the session of this tab. Nothing is read or sent before `start` is called. */
export function createSession({ authUrl, apiUrl, platform = browserPlatform() }: SessionSettings): Session {
  const scheduler = new RequestScheduler(platform);
  return new SessionManager({
    platform,
    scheduler,
    apiUrl: apiUrl || OWN_URL,
    store: new SessionStore(platform),
    service: new AuthService(platform, scheduler, authUrl || OWN_URL),
    tabs: new SessionChannel(platform),
    presence: new Presence(platform),
  });
}
