import type { ApiRequest } from '#auth/client/apiClient.ts';
import { createSession, type Session } from '#auth/session/session.ts';
import { path } from '#http/path.ts';
import { pass, SimulatedBrowser, type SimulatedTab } from '#http/testing/browser.ts';
import { refusal, SimulatedService } from './service.ts';

export interface Tab {
  tab: SimulatedTab;
  session: Session;
}

/** A service and one browser, for tests of whole sessions on simulated time. */
export class SimulatedSetup {
  readonly service = new SimulatedService();
  readonly browser = new SimulatedBrowser(this.service.network);

  /** A tab that has restored what there is to restore once time passes. */
  open(sessionStorage?: Map<string, string>, options: { hidden?: boolean } = {}): Tab {
    const tab = this.browser.openTab(sessionStorage);
    tab.hidden = options.hidden ?? false;
    const session = createSession({ authUrl: '', apiUrl: '', platform: tab.platform() });
    void session.start();
    return { tab, session };
  }

  /** The same tab after F5: a new page with the old sessionStorage. */
  reload({ tab }: Tab): Tab {
    tab.close();
    return this.open(tab.session, { hidden: tab.hidden });
  }

  /** Lets time pass until the promise is settled. */
  async run<T>(promise: Promise<T>): Promise<T> {
    const outcome = { settled: false };
    const settling = promise.finally(() => {
      outcome.settled = true;
    });
    settling.catch(() => undefined);
    for (let step = 0; step < 20_000 && !outcome.settled; step += 1) {
      await pass(step < 5000 ? 10 : 100, this.browser);
    }
    if (!outcome.settled) throw new Error('This never ends');
    return settling;
  }

  /** What it fails with, once time has passed. */
  async failure(promise: Promise<unknown>): Promise<unknown> {
    return this.run(
      promise.then(
        () => {
          throw new Error('this did not fail');
        },
        (error: unknown) => error,
      ),
    );
  }

  /** `METHOD /path status`, in the order of their sending. */
  calls(): string[] {
    return this.service.log.map(({ method, path, status }) => `${method} ${path} ${status}`);
  }

  limited(seconds: number): Response {
    return refusal(429, { 'Retry-After': String(seconds) });
  }

  /** What is on the disk, undefined for nothing. */
  record(): Promise<unknown> {
    return this.#disk('readonly', (store) => store.get('current'));
  }

  /** Puts there what no session would. */
  async plant(value: unknown): Promise<void> {
    await this.#disk('readwrite', (store) => store.put(value, 'current'));
  }

  #disk(mode: IDBTransactionMode, execute: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const request = this.browser.disk.factory.open('app-auth', 1);
      request.addEventListener('error', () => reject(request.error));
      request.addEventListener('success', () => {
        const transaction = request.result.transaction('session', mode);
        const { result: database } = request;
        const outcome = execute(transaction.objectStore('session'));
        transaction.addEventListener('complete', () => {
          database.close();
          resolve(outcome.result);
        });
      });
    });
  }
}

/** A tab in which somebody has signed in. */
export async function signedIn(world: SimulatedSetup, user = 'ann', keep = true): Promise<Tab> {
  const tab = world.open();
  await world.run(tab.session.signIn(user, 'x', { keep }));
  return tab;
}

export const kind = ({ session }: Tab) => session.getState().kind;

/** Why the session ended; undefined if it did not. */
export function reason({ session }: Tab) {
  const state = session.getState();
  return state.kind === 'ended' ? state.reason : undefined;
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

/** Tabs of one session, all restored. */
export async function tabsOf(world: SimulatedSetup, count: number, keep = true): Promise<Tab[]> {
  const first = await signedIn(world, 'ann', keep);
  const tabs = [first, ...Array.from({ length: count - 1 }, () => world.open())];
  await pass(200, world.browser);
  return tabs;
}

/** So many reads in each tab, each with a name of its own. */
export const readAll = (tabs: Tab[], each: number, name: string) =>
  tabs.flatMap(({ session }, tab) =>
    Array.from({ length: each }, (_, index) => session.client().call(read(`${name}-${tab}-${index}`))),
  );
