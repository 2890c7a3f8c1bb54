import { isProblem } from '#http/problem.ts';

/** As many as the app sends at once. */
const AT_ONCE = 4;
/** So many failures in a row say that the service, and not a customer, is at fault. */
const MOST_FAILURES = 4;

export interface Progress {
  /** `halted`: by itself, because nothing came back any more. */
  is: 'waiting' | 'running' | 'stopped' | 'halted' | 'done';
  total: number;
  read: number;
  /** Customers that could not be read, and why. */
  failed: readonly { id: string; error: unknown }[];
}

export interface GuidedSearch {
  get: () => Progress;
  subscribe: (listener: () => void) => () => void;
  /** Goes on with what was not read; what was is not asked for again. */
  start(): void;
  /** Asks for nothing more. What is under way arrives. */
  stop(): void;
  /** The same for those that failed. */
  retry(): void;
}

interface Ways {
  /** Reads the licenses of one customer into the lists at hand. @throws Problem */
  read: (customerId: string) => Promise<unknown>;
  isRead: (customerId: string) => boolean;
  /** Everything wanted has been found. */
  isEnough: () => boolean;
}

/** Reads the lists of customers one after the other, four at a time, until it has what it looks for. */
export function createGuidedSearch(
  customerIds: readonly string[],
  { read, isRead, isEnough }: Ways,
): GuidedSearch {
  const listeners = new Set<() => void>();
  let open = customerIds.filter((id) => !isRead(id));
  let failed: { id: string; error: unknown }[] = [];
  let underWay = 0;
  let inARow = 0;
  let is: Progress['is'] = open.length === 0 ? 'done' : 'waiting';
  let progress = look();

  function look(): Progress {
    const read = customerIds.length - open.length - failed.length - underWay;
    return { is, total: customerIds.length, read, failed };
  }

  function tell() {
    progress = look();
    for (const listener of listeners) listener();
  }

  async function next(): Promise<void> {
    while (is === 'running') {
      const [id, ...rest] = open;
      if (id === undefined) return;
      open = rest;
      underWay += 1;
      try {
        await read(id);
        inARow = 0;
      } catch (error) {
        failed = [...failed, { id, error }];
        if (!isProblem(error, 'forbidden', 'notFound')) inARow += 1;
      }
      underWay -= 1;
      if (is === 'running' && inARow >= MOST_FAILURES) is = 'halted';
      if (is === 'running' && isEnough()) is = 'stopped';
      if (open.length === 0 && underWay === 0) is = 'done';
      tell();
    }
  }

  function start() {
    if (is === 'running' || open.length === 0) return;
    is = 'running';
    inARow = 0;
    tell();
    for (let n = underWay; n < AT_ONCE; n += 1) void next();
  }

  return {
    get: () => progress,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    stop() {
      if (is !== 'running') return;
      is = 'stopped';
      tell();
    },
    retry() {
      open = [...failed.map(({ id }) => id), ...open];
      failed = [];
      start();
    },
  };
}
