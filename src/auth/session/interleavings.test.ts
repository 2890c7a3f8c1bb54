import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pass, useSimulatedTime } from '#http/testing/browser.ts';
import { Problem } from '#http/problem.ts';
import type { SeenRequest } from '#auth/testing/service.ts';
import { read, SimulatedSetup, write, type Tab } from '#auth/testing/world.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

const TABS = 3;
const SEQUENCES = Number(process.env.SEQUENCES ?? 60);
/** Upper bound for the delivery of a message between tabs, in milliseconds. */
const DELIVERY_MS = 10;

type Step =
  | { do: 'call'; tab: number; kind: 'read' | 'write'; times: number }
  | { do: 'signIn' | 'signOut' | 'reload' | 'close' | 'hide' | 'restored' | 'back' | 'front'; tab: number }
  | { do: 'expire' | 'revoke' | 'rotate' }
  | { do: 'fault'; call: string; fault: 'reset' | 'hang' | 'lost' | 'html' | 401 | 429 | 500 }
  | { do: 'clock'; ms: number }
  | { do: 'pass'; ms: number };

const tab = fc.nat({ max: TABS - 1 });
const oneOf = <const T extends readonly (string | number)[]>(...values: T): fc.Arbitrary<T[number]> =>
  fc.constantFrom(...values);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        do: oneOf('call'),
        tab,
        kind: oneOf('read', 'write'),
        times: fc.integer({ min: 1, max: 6 }),
      }),
    },
    { weight: 4, arbitrary: fc.record({ do: oneOf('signIn', 'signIn', 'signOut'), tab }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: oneOf('reload', 'close', 'hide', 'restored', 'back', 'front'), tab }),
    },
    { weight: 3, arbitrary: fc.record({ do: oneOf('expire', 'expire', 'revoke', 'rotate') }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: oneOf('fault'),
        call: oneOf('accesstoken', 'accesstoken', 'refreshtoken', 'logout', 'read', 'write'),
        fault: oneOf('reset', 'hang', 'lost', 'html', 401, 429, 500),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: oneOf('clock'), ms: oneOf(-3_600_000, 900_000, 14_400_000) }) },
    {
      weight: 8,
      arbitrary: fc.record({
        do: oneOf('pass'),
        ms: oneOf(0, 1, 5, 11, 30, 80, 400, 9000, 61_000, 660_000, 8 * 86_400_000),
      }),
    },
  ),
  { minLength: 5, maxLength: 40 },
);
// Finite arrays, read in a cycle: fast-check would print all of an infinite stream when a run fails.
const latency = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 31, maxLength: 31 });
const random = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 7, maxLength: 7 });

function cycle(values: number[]): () => number {
  let index = 0;
  return () => values[index++ % values.length]!;
}

/** One run: records the actions, so that the rules can be checked against the requests that the service received. */
class Run {
  readonly world = new SimulatedSetup();
  readonly tabs: Tab[] = Array.from({ length: TABS }, () => this.world.open());
  /** Every call, including the calls of tabs that have been closed. */
  readonly calls: { from: Tab; name: string; done: Promise<unknown>; settled: boolean }[] = [];
  readonly signedOut: { from: Tab; user: string; at: number; logged: number }[] = [];
  #count = 0;

  constructor(latencies: () => number, random: () => number) {
    this.world.service.latencyMs = latencies;
    this.world.browser.random = random;
  }

  async step(step: Step): Promise<void> {
    const { service, browser } = this.world;
    switch (step.do) {
      case 'call':
        for (let time = 0; time < step.times; time += 1) this.#call(this.#tab(step.tab), step.kind);
        break;
      case 'signIn':
        this.#signIn(this.#tab(step.tab));
        break;
      case 'signOut':
        this.#signOut(this.#tab(step.tab));
        break;
      case 'reload':
        this.tabs[step.tab] = this.world.reload(this.#tab(step.tab));
        break;
      case 'close':
        this.#tab(step.tab).tab.close();
        this.tabs[step.tab] = this.world.open();
        break;
      case 'hide':
      case 'restored':
        this.#tab(step.tab).tab.fire(step.do);
        break;
      case 'back':
        this.#tab(step.tab).tab.hidden = true;
        break;
      case 'front':
        this.#tab(step.tab).tab.show();
        break;
      case 'expire':
        service.expire();
        break;
      case 'revoke':
        service.revoke();
        break;
      case 'rotate':
        service.rotates = !service.rotates;
        break;
      case 'fault':
        service.fail(step.call, step.fault === 429 ? this.world.limited(7) : step.fault);
        break;
      case 'clock':
        browser.wallOffsetMs += step.ms;
        break;
      case 'pass':
        await pass(step.ms, browser);
        break;
    }
  }

  /** Clears all faults, shows every tab and lets enough time pass for every call to settle. */
  async end(): Promise<void> {
    this.world.service.faults.clear();
    for (const { tab } of this.tabs) {
      tab.fire('restored');
      tab.show();
    }
    await pass(30 * 60_000, this.world.browser);
  }

  #tab(index: number): Tab {
    return this.tabs[index]!;
  }

  #call(from: Tab, kind: 'read' | 'write'): void {
    const state = from.session.getState();
    if (state.kind !== 'active') return;
    this.#count += 1;
    const name = `${state.user}-${this.#count}`;
    const done = from.session.client().call(kind === 'read' ? read(name) : write(name));
    const call = { from, name, done, settled: false };
    this.calls.push(call);
    const settle = () => {
      call.settled = true;
    };
    done.then(settle, (error: unknown) => {
      settle();
      // Any other error is a bug in the client.
      expect(error).toBeInstanceOf(Problem);
    });
  }

  /** Every sign-in uses a new name, so that each token identifies its session. */
  #signIn({ session }: Tab): void {
    if (session.getState().kind === 'active') return;
    this.#count += 1;
    session.signIn(`u${this.#count}`, 'x', { keep: this.#count % 2 === 0 }).catch((error: unknown) => {
      expect(error).toBeInstanceOf(Problem);
    });
  }

  #signOut(from: Tab): void {
    const state = from.session.getState();
    void from.session.signOut();
    if (state.kind !== 'active') return;
    const logged = this.world.service.log.length;
    this.signedOut.push({ from, user: state.user ?? '', at: Date.now(), logged });
  }
}

const userOf = (token: string | undefined) => token?.split('.')[1];
const endOf = ({ end, tab }: SeenRequest) => Math.min(end ?? Infinity, tab.closedAt ?? Infinity);

function checkRules(run: Run): void {
  const { log } = run.world.service;

  // At most one accesstoken call is in flight across all tabs.
  const refreshes = log.filter(({ path }) => path === '/auth/accesstoken');
  for (const [index, refresh] of refreshes.entries()) {
    const overlapping = refreshes.slice(0, index).filter((before) => endOf(before) > refresh.at);
    expect(overlapping).toEqual([]);
  }

  // No request carries the token of another session.
  for (const { path, bearer } of log) {
    const owner = /^\/v1\/\w+\/(u\d+)-/.exec(path)?.[1];
    if (owner !== undefined) expect(userOf(bearer)).toBe(owner);
  }

  for (const { name } of run.calls) {
    const sent = log.filter(({ path }) => path.endsWith(`/${name}`));
    const statuses = sent.map(({ status }) => status);
    // At most three tries, at most one replay after a 401, and no retry after a success.
    expect(sent.length).toBeLessThanOrEqual(3);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(2);
    if (sent[0]?.method === 'POST') {
      const repeated = statuses.slice(0, -1);
      expect(repeated.every((status) => status === 401 || status === 429)).toBe(true);
    }
  }

  // After a sign-out, only the logout POST is sent: in this tab immediately, in other tabs once the message arrives.
  for (const { from, user, at, logged } of run.signedOut) {
    const after = log.slice(logged).filter(({ bearer }) => userOf(bearer) === user);
    expect(after.filter(({ path }) => path === '/auth/logout').length).toBeLessThanOrEqual(1);
    for (const seen of after.filter(({ path }) => path !== '/auth/logout')) {
      expect(seen.tab).not.toBe(from.tab);
      expect(seen.at).toBeLessThanOrEqual(at + DELIVERY_MS);
    }
  }

  // Every call settles in the tabs that are still open.
  const open = run.calls.filter(({ from, settled }) => !settled && run.tabs.includes(from));
  expect(open.map(({ name }) => name)).toEqual([]);

  // All tabs with an active session are signed in as the same user.
  const users = run.tabs.flatMap(({ session }) => {
    const state = session.getState();
    return state.kind === 'active' ? [state.user] : [];
  });
  expect(new Set(users).size).toBeLessThanOrEqual(1);
}

const timeout = 60_000 + 600 * SEQUENCES;
test('keeps the rules of a session for every sequence of events', { timeout }, async () => {
  const property = fc.asyncProperty(steps, latency, random, async (all, latencies, thousandths) => {
    const thousandth = cycle(thousandths);
    const run = new Run(cycle(latencies), () => thousandth() / 1000);
    for (const step of all) await run.step(step);
    await run.end();
    checkRules(run);
  });
  await fc.assert(
    property.afterEach(() => {
      vi.clearAllTimers();
    }),
    { numRuns: SEQUENCES },
  );
});
