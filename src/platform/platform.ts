/**
 * - `online` the device reports a network again; a hint, never proof
 * - `visible` the tab came to the foreground
 * - `leaving` another page was requested; this one runs until the answer arrives
 * - `hide` the page is left; it may return from the back-forward cache
 * - `restored` the page returned from the back-forward cache
 */
export type PageEvent = 'online' | 'visible' | 'leaving' | 'hide' | 'restored';

/** Text by key. If the browser denies storage, `get` returns null and `set` does nothing. */
export interface TextStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** Messages between the tabs of this origin. */
export interface Channel {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
}

/** The part of `navigator.locks` that the app uses. */
export interface Locks {
  request<T>(
    name: string,
    options: { mode?: 'exclusive' | 'shared'; ifAvailable?: boolean; signal?: AbortSignal },
    /** `lock` is null if `ifAvailable` was set and the lock is held elsewhere. */
    run: (lock: object | null) => Promise<T>,
  ): Promise<T>;
  query(): Promise<{ held?: { name?: string }[] }>;
}

/** The part of a worker that the app uses. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** The browser features that `http` and `auth` use, so that tests can simulate a browser with several tabs. */
export interface Platform {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds since an arbitrary moment; never goes back. */
  monotonic(): number;
  /** At least 0, less than 1. */
  random(): number;
  hidden(): boolean;
  online(): boolean;
  on(event: PageEvent, listener: () => void): () => void;
  /**
   * Starts a worker of this build. Returns null if the browser cannot start one.
   * @param address from an import with `?worker&url`
   */
  startWorker(address: string): WorkerPort | null;
  /** Null over plain HTTP, where browsers have no locks. */
  locks: Locks | null;
  /** Returns null if the browser denies channels. */
  openChannel(name: string): Channel | null;
  /** @throws if the browser denies storage */
  indexedDB(): IDBFactory;
  /** Shared by all tabs. */
  local: TextStorage;
  /** Per tab; survives a reload. */
  tab: TextStorage;
}
