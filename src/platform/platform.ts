/**
 * - `online` the device says that it has a network again; a hint, never the truth
 * - `visible` the tab came to the front
 * - `hide` the page is left; it may come back from the back-forward cache
 * - `restored` it came back from there
 */
export type PageEvent = 'online' | 'visible' | 'hide' | 'restored';

/** Text by key. Where the browser refuses to store, reading gives null and writing does nothing. */
export interface TextStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** What the other tabs of this origin hear. */
export interface Channel {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
}

/** The part of `navigator.locks` that is used here. */
export interface Locks {
  request<T>(
    name: string,
    options: { mode?: 'exclusive' | 'shared'; signal?: AbortSignal },
    run: () => Promise<T>,
  ): Promise<T>;
  query(): Promise<{ held?: { name?: string }[] }>;
}

/** The part of a worker that is used here. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Everything that net and auth need of a browser, so that tests can stand in for one, or for several tabs. */
export interface Platform {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds since some moment; never goes back. */
  monotonic(): number;
  /** From 0 up to 1. */
  random(): number;
  hidden(): boolean;
  online(): boolean;
  on(event: PageEvent, listener: () => void): () => void;
  /**
   * A worker of this build, or null where the browser starts none.
   * @param address as the bundler gives it for `?worker&url`
   */
  startWorker(address: string): WorkerPort | null;
  /** Null over plain http, where browsers have none. */
  locks: Locks | null;
  /** Null where the browser refuses. */
  openChannel(name: string): Channel | null;
  /** @throws where the browser refuses */
  indexedDB(): IDBFactory;
  /** Shared by all tabs. */
  local: TextStorage;
  /** This tab's own; survives a reload. */
  tab: TextStorage;
}
