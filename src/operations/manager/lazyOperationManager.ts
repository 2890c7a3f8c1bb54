import { Observable } from '#platform/observable.ts';
import type { OperationManager } from './operationManager.ts';

/** A desk whose engine is fetched behind the first page: nobody claims in the first second. */
export interface LazyOperationManager {
  /** Null until it is here. */
  get(): OperationManager | null;
  subscribe(listener: () => void): () => void;
  /** The desk, as soon as it is here; fetched again where that failed before. @throws where it cannot be fetched */
  ready(): Promise<OperationManager>;
  close(): void;
}

export function createLazyOperationManager(open: () => Promise<OperationManager>): LazyOperationManager {
  const here = new Observable<OperationManager | null>(null);
  let opening: Promise<OperationManager> | undefined;
  let closed = false;
  return {
    get: here.get,
    subscribe: here.subscribe,
    ready() {
      opening ??= open().then(
        (operationManager) => {
          if (closed) operationManager.close();
          else here.set(operationManager);
          return operationManager;
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
