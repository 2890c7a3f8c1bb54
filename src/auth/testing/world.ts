import type { ApiRequest } from '#auth/client/apiClient.ts';
import { createSession, type Session } from '#auth/session/session.ts';
import { path } from '#http/path.ts';
import { pass, SimulatedBrowser, type SimulatedTab } from '#http/testing/browser.ts';
import { refusal, SimulatedService } from './service.ts';

export interface Tab {
  tab: SimulatedTab;
  session: Session;
}

/** One service and one browser, for tests of complete sessions in simulated time. */
export class SimulatedSetup {
  readonly service = new SimulatedService();
  readonly browser = new SimulatedBrowser(this.service.network);

  /** Opens a tab and starts restoring its session, which completes as time passes. */
  open(sessionStorage?: Map<string, string>, options: { hidden?: boolean } = {}): Tab {
    const tab = this.browser.openTab(sessionStorage);
    tab.hidden = options.hidden ?? false;
    const session = createSession({ authUrl: '', apiUrl: '', platform: tab.platform() });
    void session.start();
    return { tab, session };
  }

  /** Reloads a tab: a new page with the same sessionStorage. */
  reload({ tab }: Tab): Tab {
    tab.close();
    return this.open(tab.session, { hidden: tab.hidden });
  }

  /** Advances the time until the promise settles. */
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

  /** Advances the time until the promise rejects, and returns the error. */
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

  /** Returns every request as `METHOD /path status`, in the order sent. */
  calls(): string[] {
    return this.service.log.map(({ method, path, status }) => `${method} ${path} ${status}`);
  }

  limited(seconds: number): Response {
    return refusal(429, { 'Retry-After': String(seconds) });
  }

  /** Returns the stored record, or undefined. */
  record(): Promise<unknown> {
    return this.#disk('readonly', (store) => store.get('current'));
  }

  /** Writes a value to the database that no session would write. */
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

/** Opens a tab and signs in. */
export async function signedIn(world: SimulatedSetup, user = 'ann', keep = true): Promise<Tab> {
  const tab = world.open();
  await world.run(tab.session.signIn(user, 'x', { keep }));
  return tab;
}

export const kind = ({ session }: Tab) => session.getState().kind;

/** Returns why the session ended, or undefined if it has not ended. */
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

/** Opens several tabs of one session and waits until all are restored. */
export async function tabsOf(world: SimulatedSetup, count: number, keep = true): Promise<Tab[]> {
  const first = await signedIn(world, 'ann', keep);
  const tabs = [first, ...Array.from({ length: count - 1 }, () => world.open())];
  await pass(200, world.browser);
  return tabs;
}

/** Sends `countPerTab` reads with distinct names from every tab. */
export const readAll = (tabs: Tab[], countPerTab: number, name: string) =>
  tabs.flatMap(({ session }, tab) =>
    Array.from({ length: countPerTab }, (_, index) => session.client().call(read(`${name}-${tab}-${index}`))),
  );
