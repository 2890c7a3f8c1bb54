import { Observable } from '#platform/observable.ts';
import { isProblem } from '#http/problem.ts';

/** Parallel requests; as many as the app sends at once. */
const CONCURRENCY = 4;
/** Consecutive failures after which the service, not a single customer, is considered at fault. */
const MAX_FAILURES = 4;

export interface Progress {
  /** `halted`: stopped automatically after repeated failures. */
  status: 'waiting' | 'running' | 'stopped' | 'halted' | 'done';
  total: number;
  read: number;
  /** Customers that could not be read, with the error. */
  failed: readonly { id: string; error: unknown }[];
}

export interface GuidedSearch {
  get: () => Progress;
  subscribe: (listener: () => void) => () => void;
  /** Starts or resumes. A customer is read at most once. */
  start(): void;
  /** Sends no more requests; those in flight finish. */
  stop(): void;
  /** Reads the failed customers again. */
  retry(): void;
}

interface SearchDeps {
  /** Loads the licenses of one customer into the cache. @throws Problem */
  read: (customerId: string) => Promise<unknown>;
  isRead: (customerId: string) => boolean;
  /** Returns whether everything has been found. */
  isComplete: () => boolean;
}

/** Reads the license lists of customers, four in parallel, until everything is found. */
export function createGuidedSearch(
  customerIds: readonly string[],
  { read, isRead, isComplete }: SearchDeps,
): GuidedSearch {
  let pending = customerIds.filter((id) => !isRead(id));
  let failed: { id: string; error: unknown }[] = [];
  let inFlight = 0;
  let failuresInARow = 0;
  let status: Progress['status'] = pending.length === 0 ? 'done' : 'waiting';
  const progress = new Observable(currentProgress());

  function currentProgress(): Progress {
    const read = customerIds.length - pending.length - failed.length - inFlight;
    return { status, total: customerIds.length, read, failed };
  }

  function notify() {
    progress.set(currentProgress());
  }

  async function next(): Promise<void> {
    while (status === 'running') {
      const [id, ...rest] = pending;
      if (id === undefined) return;
      pending = rest;
      inFlight += 1;
      try {
        await read(id);
        failuresInARow = 0;
      } catch (error) {
        failed = [...failed, { id, error }];
        if (!isProblem(error, 'forbidden', 'notFound')) failuresInARow += 1;
      }
      inFlight -= 1;
      if (status === 'running' && failuresInARow >= MAX_FAILURES) status = 'halted';
      if (status === 'running' && isComplete()) status = 'stopped';
      if (pending.length === 0 && inFlight === 0) status = 'done';
      notify();
    }
  }

  function start() {
    if (status === 'running' || pending.length === 0) return;
    status = 'running';
    failuresInARow = 0;
    notify();
    for (let n = inFlight; n < CONCURRENCY; n += 1) void next();
  }

  return {
    get: progress.get,
    subscribe: progress.subscribe,
    start,
    stop() {
      if (status !== 'running') return;
      status = 'stopped';
      notify();
    },
    retry() {
      pending = [...failed.map(({ id }) => id), ...pending];
      failed = [];
      start();
    },
  };
}
