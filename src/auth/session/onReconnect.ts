import type { ConnectionState } from '#http/scheduling/connection.ts';
import type { ReadonlyObservable } from '#platform/observable.ts';

/**
 * Tells once for each loss that the network seems to be back: an answer came, or the device says so.
 * @returns the way to stop listening
 */
export function onReconnect(
  connection: ReadonlyObservable<ConnectionState>,
  listener: () => void,
): () => void {
  let previous = connection.get();
  return connection.subscribe(() => {
    const wasOffline = previous === 'offline';
    previous = connection.get();
    if (wasOffline && previous !== 'offline') listener();
  });
}
