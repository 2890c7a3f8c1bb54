import { useSyncExternalStore } from 'react';
import { Observable } from '#platform/observable.ts';

const announcement = new Observable('');

/** Announces a message to screen readers, politely. A repeated message is announced again. */
export function announce(message: string): void {
  announcement.set(message === announcement.get() ? `${message}\u00a0` : message);
}

/** The only live region. In the page from the start, so that screen readers observe it before the first message. */
export function Announcer() {
  const message = useSyncExternalStore(announcement.subscribe, announcement.get);
  return (
    <p aria-live="polite" className="sr-only">
      {message}
    </p>
  );
}
