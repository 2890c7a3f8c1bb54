import type { ConnectionState } from '#http/scheduling/connection.ts';
import type { ReadonlyObservable } from '#platform/observable.ts';

/**
 * Calls the listener once after each loss of the network, when a response arrives or the device reports a connection.
 * @returns a function that removes the listener
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
