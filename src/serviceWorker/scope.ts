/** The parts of a service worker's global scope that TypeScript's library for pages lacks. */
export interface LifetimeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends LifetimeEvent {
  request: Request;
  respondWith(response: Promise<Response> | Response): void;
}

export interface WorkerMessage extends LifetimeEvent {
  data: unknown;
  source: { id: string } | null;
  ports: readonly MessagePort[];
}

interface Scope {
  registration: {
    scope: string;
    /** Missing in browsers that wait for the worker before they ask the network for a document. */
    navigationPreload?: { enable(): Promise<void>; disable(): Promise<void> };
  };
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifetimeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
}

declare const self: Scope;
export const scope = self;

/** The path under which the app is served, with leading and trailing slash. */
export const BASE_PATH = new URL(scope.registration.scope).pathname;

/** Returns a name for a cache of this path, since another dashboard on this origin has caches of its own. */
export const ownCache = (name: string): string => (BASE_PATH === '/' ? name : `${name}@${BASE_PATH}`);

export const CACHE = ownCache('app-shell');
