import type { Locks } from '#platform/platform.ts';

interface Holder {
  closed: boolean;
}

interface Request {
  tab: Holder;
  shared: boolean;
  granted: boolean;
  grant: () => void;
}

/** Web Locks of a simulated browser: exclusive and shared, granted in FIFO order, released when a tab closes. */
export class SimulatedLocks {
  /** Delay before a free lock is granted, milliseconds. */
  grantMs = 0;
  readonly #held = new Map<string, Set<Request>>();
  readonly #queue = new Map<string, Request[]>();

  of(tab: Holder): Locks {
    return {
      request: (name, { mode, signal }, run) =>
        new Promise((resolve, reject) => {
          // In the test, code of a closed tab continues to run. It must not block other tabs.
          if (tab.closed) return;
          if (signal?.aborted) return reject(signal.reason);
          const request: Request = {
            tab,
            shared: mode === 'shared',
            granted: false,
            grant: () => {
              request.granted = true;
              void run({})
                .then(resolve, reject)
                .finally(() => this.#release(name, request));
            },
          };
          this.#waiting(name).push(request);
          signal?.addEventListener('abort', () => {
            if (!remove(this.#waiting(name), request)) return;
            reject(signal.reason);
            this.#next(name);
          });
          this.#next(name);
        }),
      query: async () => ({
        held: [...this.#held].flatMap(([name, by]) =>
          [...by].filter(({ granted }) => granted).map(() => ({ name })),
        ),
      }),
    };
  }

  closed(tab: Holder): void {
    for (const queue of this.#queue.values()) {
      for (const request of queue.filter((each) => each.tab === tab)) remove(queue, request);
    }
    for (const [name, held] of this.#held) {
      for (const request of held) if (request.tab === tab) this.#release(name, request);
    }
  }

  #waiting(name: string): Request[] {
    const queue = this.#queue.get(name) ?? [];
    this.#queue.set(name, queue);
    return queue;
  }

  #release(name: string, request: Request): void {
    if (this.#held.get(name)?.delete(request)) this.#next(name);
  }

  #next(name: string): void {
    const held = this.#held.get(name) ?? new Set();
    this.#held.set(name, held);
    const queue = this.#waiting(name);
    for (let first = queue[0]; first; first = queue[0]) {
      const free = held.size === 0 || (first.shared && [...held].every(({ shared }) => shared));
      if (!free) return;
      queue.shift();
      held.add(first);
      // As in a browser, a lock is never granted synchronously.
      if (this.grantMs > 0) setTimeout(first.grant, this.grantMs);
      else queueMicrotask(first.grant);
    }
  }
}

function remove(queue: Request[], request: Request): boolean {
  const index = queue.indexOf(request);
  if (index >= 0) queue.splice(index, 1);
  return index >= 0;
}
