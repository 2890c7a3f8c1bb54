import { SimulatedBrowser, type SimulatedTab } from '#net/testing/browser.ts';
import { path } from '#net/path.ts';
import type { ApiRequest } from '#auth/client.ts';
import { createSession, type Session } from '#auth/session.ts';
import { SimulatedService } from './service.ts';

export interface Tab {
  tab: SimulatedTab;
  session: Session;
}

/** A service and one browser, for tests of a whole session. */
export class World {
  readonly service = new SimulatedService();
  readonly browser = new SimulatedBrowser(this.service.network);

  /** A tab that has restored what there is to restore once time passes. */
  open(kept?: Map<string, string>, options: { hidden?: boolean } = {}): Tab {
    const tab = this.browser.openTab(kept);
    tab.hidden = options.hidden ?? false;
    const session = createSession({ authUrl: '', apiUrl: '', platform: tab.platform() });
    void session.start();
    return { tab, session };
  }

  /** The same tab after F5: a new page with the old sessionStorage. */
  reload({ tab }: Tab): Tab {
    tab.close();
    return this.open(tab.session);
  }
}

export const read = (name: string, signal?: AbortSignal): ApiRequest => ({
  kind: 'read',
  method: 'GET',
  path: path('/v1/read/:name', { name }),
  signal,
});

export const write = (name: string, signal?: AbortSignal): ApiRequest => ({
  kind: 'write',
  method: 'POST',
  path: path('/v1/write/:name', { name }),
  body: {},
  signal,
});
