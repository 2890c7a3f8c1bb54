import { expect, test } from 'vitest';
import type { ConnectionState } from '#http/scheduling/connection.ts';
import { Observable } from '#platform/observable.ts';
import { onReconnect } from './onReconnect.ts';

test('#89 calls the listener once after each loss, and not after a slow response', () => {
  const connection = new Observable<ConnectionState>('online');
  const statesAtCall: ConnectionState[] = [];
  const stop = onReconnect(connection, () => statesAtCall.push(connection.get()));
  for (const state of ['reconnecting', 'online'] as const) connection.set(state);
  expect(statesAtCall).toEqual([]);
  for (const state of ['reconnecting', 'offline', 'reconnecting', 'online'] as const) connection.set(state);
  expect(statesAtCall).toEqual(['reconnecting']);
  for (const state of ['offline', 'online'] as const) connection.set(state);
  expect(statesAtCall).toEqual(['reconnecting', 'online']);
  stop();
  for (const state of ['offline', 'online'] as const) connection.set(state);
  expect(statesAtCall).toHaveLength(2);
});
