import { Watched } from '#platform/observable.ts';
import type { Desk } from './operationManager.ts';

/** A desk whose engine is fetched behind the first page: nobody claims in the first second. */
export interface LaterDesk {
  /** Null until it is here. */
  get(): Desk | null;
  subscribe(listener: () => void): () => void;
  /** The desk, as soon as it is here; fetched again where that failed before. @throws where it cannot be fetched */
  ready(): Promise<Desk>;
  close(): void;
}

export function createLaterDesk(open: () => Promise<Desk>): LaterDesk {
  const here = new Watched<Desk | null>(null);
  let opening: Promise<Desk> | undefined;
  let closed = false;
  return {
    get: here.get,
    subscribe: here.subscribe,
    ready() {
      opening ??= open().then(
        (desk) => {
          if (closed) desk.close();
          else here.set(desk);
          return desk;
        },
        (error: unknown) => {
          opening = undefined;
          throw error;
        },
      );
      return opening;
    },
    close() {
      closed = true;
      here.get()?.close();
    },
  };
}
