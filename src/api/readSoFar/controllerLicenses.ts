import type { QueryCache } from '@tanstack/react-query';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import type { Timed } from '#api/licenses.ts';
import { isProblem } from '#http/problem.ts';

/** The licenses on a controller or site. */
export interface NodeLicenses {
  licenses: readonly License[];
  /** Whether every row could be read. */
  isComplete: boolean;
  /** Time of reading by the device's and the service's clock, epoch milliseconds. */
  read: { at: number; serverTime: number };
}

/** Returns the licenses on the controllers and sites read so far, by nodeId. A 404 means none. */
export function nodeLicenses(cache: QueryCache): ReadonlyMap<string, NodeLicenses> {
  const all = new Map<string, NodeLicenses>();
  for (const { queryKey, state } of cache.findAll({ queryKey: ['license', 'controller'] })) {
    const { nodeId } = queryKey[2] as { nodeId: string };
    const data = state.data as Timed<Rows<License>> | undefined;
    if (data) {
      const { value, serverTime } = data;
      const read = { at: state.dataUpdatedAt, serverTime };
      all.set(nodeId, { licenses: value.rows, isComplete: value.unreadable.length === 0, read });
    } else if (isProblem(state.error, 'notFound')) {
      const at = state.errorUpdatedAt;
      all.set(nodeId, { licenses: [], isComplete: true, read: { at, serverTime: at } });
    }
  }
  return all;
}
