import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { License } from '#api/contract/license.ts';
import type { Rows, UnreadableRow } from '#api/contract/rows.ts';
import { controllerLicensesQuery, type Timed } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';

/** A license with the queried nodes to which it is linked. */
export interface LinkedLicense {
  license: License;
  on: string[];
  /** Time of reading by the device's and the service's clock, epoch milliseconds. */
  read: { at: number; serverTime: number };
}

export interface LinkedLicenses {
  licenses: LinkedLicense[];
  unreadable: UnreadableRow[];
  /** The nodes whose licenses could not be read. */
  failed: { nodeId: string; error: Error }[];
  isPending: boolean;
  /** The combined state of the queries, with the time of the oldest. */
  freshness: {
    dataUpdatedAt: number;
    isFetching: boolean;
    isError: boolean;
    refetch: () => Promise<{ isError: boolean }>;
  };
}

/** Reads the licenses on a controller and its sites, with one call per node. */
export function useLinkedLicenses(nodeIds: string[]): LinkedLicenses {
  const client = useApiClient();
  const reads = useQueries({ queries: nodeIds.map((nodeId) => controllerLicensesQuery(client, nodeId)) });
  return combine(nodeIds, reads);
}

function combine(nodeIds: string[], reads: UseQueryResult<Timed<Rows<License>>>[]): LinkedLicenses {
  const licenses = new Map<string, LinkedLicense>();
  const unreadable: UnreadableRow[] = [];
  const failed: LinkedLicenses['failed'] = [];
  let received = 0;
  for (const [index, read] of reads.entries()) {
    const nodeId = nodeIds[index] ?? '';
    if (read.error) failed.push({ nodeId, error: read.error });
    if (!read.data) continue;
    const { value, serverTime } = read.data;
    for (const license of value.rows) {
      const present = licenses.get(license.id);
      if (present) present.on.push(nodeId);
      else licenses.set(license.id, { license, on: [nodeId], read: { at: read.dataUpdatedAt, serverTime } });
    }
    unreadable.push(...value.unreadable.map((row) => ({ ...row, index: received + row.index })));
    received += value.rows.length + value.unreadable.length;
  }
  const readTimes = reads.map((read) => read.dataUpdatedAt).filter((timestamp) => timestamp > 0);
  return {
    licenses: [...licenses.values()],
    unreadable,
    failed,
    isPending: reads.some((read) => read.isPending),
    freshness: {
      dataUpdatedAt: readTimes.length > 0 ? Math.min(...readTimes) : 0,
      isFetching: reads.some((read) => read.isFetching),
      isError: reads.some((read) => read.isError),
      refetch: async () => {
        const results = await Promise.all(reads.map((read) => read.refetch()));
        return { isError: results.some((result) => result.isError) };
      },
    },
  };
}
