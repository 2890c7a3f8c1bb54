/** A value that can be read at any time and says when it changed; made for `useSyncExternalStore`. */
export interface ReadonlyObservable<T> {
  get: () => T;
  /** @returns the way to stop listening */
  subscribe: (listener: () => void) => () => void;
}

export class Observable<T> implements ReadonlyObservable<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  readonly get = (): T => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of this.#listeners) listener();
  }
}
