import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

/** Says something to a screen reader once, politely. The same words twice in a row are said twice. */
export function announce(message: string): void {
  text = message === text ? `${message}\u00a0` : message;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The one live region; the frame holds it from the start, so that readers know it before it speaks. */
export function Announcer() {
  const message = useSyncExternalStore(subscribe, () => text);
  return (
    <p aria-live="polite" className="sr-only">
      {message}
    </p>
  );
}
