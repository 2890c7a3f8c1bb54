import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { License } from '#api/contract/license.ts';
import type { Rows, UnreadableRow } from '#api/contract/rows.ts';
import { controllerLicensesQuery, type Timed } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';

/** A license with the nodes that it is linked to, among those that were asked. */
export interface LinkedLicense {
  license: License;
  on: string[];
  /** When it was read, by the device's clock and by the service's. */
  read: { at: number; serverTime: number };
}

export interface LinkedLicenses {
  licenses: LinkedLicense[];
  unreadable: UnreadableRow[];
  /** The nodes whose licenses could not be read, and why. */
  failed: { nodeId: string; error: Error }[];
  isPending: boolean;
  /** The oldest of the readings, for saying how old all of it is. */
  freshness: {
    dataUpdatedAt: number;
    isFetching: boolean;
    isError: boolean;
    refetch: () => Promise<{ isError: boolean }>;
  };
}

/** The licenses linked to a controller and to its sites: one call for each of these nodes. */
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
  for (const [at, read] of reads.entries()) {
    const nodeId = nodeIds[at] ?? '';
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
  const ages = reads.map((read) => read.dataUpdatedAt).filter((at) => at > 0);
  return {
    licenses: [...licenses.values()],
    unreadable,
    failed,
    isPending: reads.some((read) => read.isPending),
    freshness: {
      dataUpdatedAt: ages.length > 0 ? Math.min(...ages) : 0,
      isFetching: reads.some((read) => read.isFetching),
      isError: reads.some((read) => read.isError),
      refetch: async () => {
        const answers = await Promise.all(reads.map((read) => read.refetch()));
        return { isError: answers.some((answer) => answer.isError) };
      },
    },
  };
}
