import { browserPlatform } from '#net/browser.ts';
import { Gate } from '#net/gate.ts';
import type { Platform } from '#net/platform.ts';
import { Tabs } from './channel.ts';
import { Machine } from './machine.ts';
import { Presence } from './presence.ts';
import { AuthService } from './service.ts';
import type { Session } from './state.ts';
import { Store } from './store.ts';

export type { Session, SessionState, SignInOptions } from './state.ts';

export interface SessionSettings {
  /** Base URLs of the two services; empty for the page's own origin. */
  authUrl: string;
  apiUrl: string;
  platform?: Platform;
}

/** One for each tab. Nothing is read or sent before `start`. */
export function createSession({ authUrl, apiUrl, platform = browserPlatform() }: SessionSettings): Session {
  const gate = new Gate(platform);
  return new Machine({
    platform,
    gate,
    apiUrl,
    store: new Store(platform),
    service: new AuthService(platform, gate, authUrl),
    tabs: new Tabs(platform),
    presence: new Presence(platform),
  });
}
