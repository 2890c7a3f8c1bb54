import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

/** Announces a message to screen readers, politely. A repeated message is announced again. */
export function announce(message: string): void {
  text = message === text ? `${message}\u00a0` : message;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The live region; mounted from the start, so that screen readers know it before the first message. */
export function Announcer() {
  const message = useSyncExternalStore(subscribe, () => text);
  return (
    <p aria-live="polite" className="sr-only">
      {message}
    </p>
  );
}
