import { useEffect, useSyncExternalStore } from 'react';
import { Observable } from '#platform/observable.ts';

/** The service accepts one request a minute, which it documents. */
const DEFAULT_S = 60;
const CAP_S = 15 * 60;

/** Outlives the form, so that leaving the page and coming back does not end the pause. */
const pausedUntil = new Observable<number | null>(null);

/** The pause after a refused request for a mail. Other requests are not paused. */
export function useMailPause() {
  const until = useSyncExternalStore(pausedUntil.subscribe, pausedUntil.get);
  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(() => pausedUntil.set(null), until - Date.now());
    return () => clearTimeout(timer);
  }, [until]);
  return {
    /** End of the pause, epoch milliseconds of the device; null without one. */
    mailPausedUntil: until,
    /** @param seconds as the service asked; undefined if it did not say */
    pauseMail: (seconds = DEFAULT_S) =>
      pausedUntil.set(Date.now() + Math.min(Math.max(seconds, 1), CAP_S) * 1000),
  };
}
