/** A set of listeners that are called together. */
export class Emitter<Args extends unknown[] = []> {
  readonly #listeners = new Set<(...args: Args) => void>();

  /** Number of listeners. */
  get size(): number {
    return this.#listeners.size;
  }

  /** @returns a function that unsubscribes the listener */
  readonly subscribe = (listener: (...args: Args) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly emit = (...args: Args): void => {
    for (const listener of this.#listeners) listener(...args);
  };
}

/** A value that can be read at any time and notifies listeners of changes. Compatible with `useSyncExternalStore`. */
export interface ReadonlyObservable<T> {
  get: () => T;
  /** @returns a function that unsubscribes the listener */
  subscribe: (listener: () => void) => () => void;
}

export class Observable<T> implements ReadonlyObservable<T> {
  #value: T;
  readonly #changes = new Emitter();
  readonly subscribe = this.#changes.subscribe;

  constructor(value: T) {
    this.#value = value;
  }

  readonly get = (): T => this.#value;

  /** Sets the value and calls the listeners, unless the value is unchanged (`Object.is`). */
  readonly set = (value: T): void => {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    this.#changes.emit();
  };
}
