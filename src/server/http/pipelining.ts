import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Requests that may wait on a connection for the response to an earlier one. No browser or proxy sends any so early. */
const MAX_WAITING = 100;

/**
 * Returns a function that begins a request once the responses before it on its connection have ended. Node itself begins
 * all requests that arrive in one packet, and completes them even after the connection has closed. A connection with more
 * than {@link MAX_WAITING} requests is closed.
 */
export function createTurns() {
  const last = new WeakMap<Duplex, ServerResponse>();
  const waiting = new WeakMap<Duplex, number>();

  function count(socket: Duplex, change: number): number {
    const now = (waiting.get(socket) ?? 0) + change;
    waiting.set(socket, now);
    return now;
  }

  return ({ socket }: IncomingMessage, response: ServerResponse, begin: () => void): void => {
    const before = last.get(socket);
    last.set(socket, response);
    if (!before || before.closed) {
      begin();
    } else if (count(socket, 1) > MAX_WAITING) {
      socket.destroy();
    } else {
      before.once('close', () => {
        count(socket, -1);
        if (!socket.destroyed) begin();
      });
    }
  };
}
