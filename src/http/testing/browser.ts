import { vi } from 'vitest';
import type { Channel, PageEvent, Platform, TextStorage } from '#platform/platform.ts';
import { SimulatedDisk } from './disk.ts';
import { SimulatedLocks } from './locks.ts';

/** Answers a request of a tab; rejects with TypeError for a network fault. */
export type Network = (request: SentRequest) => Promise<Response>;

export interface SentRequest {
  tab: SimulatedTab;
  url: string;
  init: RequestInit;
}

const CHANNEL_MS = 5;

/** A browser with several tabs on fake timers. The tabs share locks, channels, storage and IndexedDB. */
export class SimulatedBrowser {
  readonly locks = new SimulatedLocks();
  readonly disk = new SimulatedDisk();
  readonly local = new Map<string, string>();
  readonly tabs = new Set<SimulatedTab>();
  readonly network: Network;
  /** Added to the wall clock, to simulate a changed system time. */
  wallOffsetMs = 0;
  online = true;
  /** False simulates an insecure context, which has no Web Locks. */
  hasLocks = true;
  random: () => number = () => 0.5;
  startWorker: Platform['startWorker'] = () => null;

  constructor(network: Network) {
    this.network = network;
  }

  /** @param sessionStorage initial sessionStorage of the tab; pass that of a closed tab to simulate a reload */
  openTab(sessionStorage = new Map<string, string>()): SimulatedTab {
    const tab = new SimulatedTab(this, sessionStorage);
    this.tabs.add(tab);
    return tab;
  }
}

export class SimulatedTab {
  readonly browser: SimulatedBrowser;
  readonly session: Map<string, string>;
  readonly channels = new Map<string, ((message: unknown) => void)[]>();
  readonly #listeners = new Map<PageEvent, Set<() => void>>();
  hidden = false;
  closed = false;
  /** Epoch milliseconds of the fake clock; undefined while the tab is open. */
  closedAt: number | undefined;
  /** Time that the monotonic clock missed while the device slept, milliseconds. */
  asleepMs = 0;

  constructor(browser: SimulatedBrowser, session: Map<string, string>) {
    this.browser = browser;
    this.session = session;
  }

  platform(): Platform {
    const { browser } = this;
    return {
      fetch: (url, init) => (this.closed ? new Promise(() => {}) : browser.network({ tab: this, url, init })),
      now: () => Date.now() + browser.wallOffsetMs,
      monotonic: () => performance.now() - this.asleepMs,
      random: () => browser.random(),
      hidden: () => this.hidden,
      online: () => browser.online,
      on: (event, listener) => {
        const listeners = this.#on(event);
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      startWorker: (address) => browser.startWorker(address),
      locks: browser.hasLocks ? browser.locks.of(this) : null,
      openChannel: (name) => this.#channel(name),
      indexedDB: () => browser.disk.open(),
      local: textStorage(browser.local),
      tab: textStorage(this.session),
    };
  }

  fire(event: PageEvent): void {
    for (const listener of this.#on(event)) listener();
  }

  show(): void {
    this.hidden = false;
    this.fire('visible');
  }

  /** Simulates closing or a crash: releases the tab's locks and cuts off its requests, messages and events. */
  close(): void {
    this.closed = true;
    this.closedAt = Date.now();
    this.browser.tabs.delete(this);
    this.browser.locks.closed(this);
    this.#listeners.clear();
  }

  #on(event: PageEvent): Set<() => void> {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    return listeners;
  }

  #channel(name: string): Channel {
    return {
      listen: (listener) => this.channels.set(name, [...(this.channels.get(name) ?? []), listener]),
      post: (message) => {
        if (this.closed) return;
        const text = structuredClone(message);
        setTimeout(() => {
          for (const tab of this.browser.tabs) {
            if (tab !== this) tab.channels.get(name)?.forEach((listener) => listener(text));
          }
        }, CHANNEL_MS);
      },
    };
  }
}

function textStorage(values: Map<string, string>): TextStorage {
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
  };
}

/** Installs fake timers, except those that fake-indexeddb and streams need. */
export function useSimulatedTime(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  vi.setSystemTime('2026-03-03T12:00:00Z');
}

/** Waits until promises, streams and IndexedDB are idle, without advancing the clock. */
export async function settle(...browsers: SimulatedBrowser[]): Promise<void> {
  for (let quiet = 0; quiet < 4; quiet += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    if (browsers.some(({ disk }) => disk.busy > 0)) quiet = 0;
  }
}

/** Advances the fake clock by `ms`, timer by timer, and settles after each timer. */
export async function pass(ms: number, ...browsers: SimulatedBrowser[]): Promise<void> {
  await settle(...browsers);
  const until = performance.now() + ms;
  const end = setTimeout(() => {}, ms);
  while (performance.now() < until) {
    await vi.advanceTimersToNextTimerAsync();
    await settle(...browsers);
  }
  clearTimeout(end);
}
