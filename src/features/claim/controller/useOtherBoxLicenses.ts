import { useQueries, useQuery } from '@tanstack/react-query';
import type { License } from '#api/contract/license.ts';
import { controllersQuery } from '#api/devices.ts';
import { controllerLicensesQuery } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { isProblem } from '#http/problem.ts';
import { boxOf, foldControllers } from '#license/tree.ts';

/** The licenses on the other nodes of a box: on the sites of a controller, or on the controller of a site. */
export function useOtherBoxLicenses(nodeId: string): {
  licenses: { license: License; on: string }[];
  /** The nodes whose licenses could not be read. */
  failed: string[];
} {
  const client = useApiClient();
  const { data } = useQuery(controllersQuery(client));
  const others = data ? boxOf(nodeId, foldControllers(data.rows)).filter((each) => each !== nodeId) : [];
  const reads = useQueries({ queries: others.map((node) => controllerLicensesQuery(client, node)) });
  return {
    licenses: reads.flatMap((read, index) =>
      (read.data?.value.rows ?? []).map((license) => ({ license, on: others[index] ?? '' })),
    ),
    // The license service returns 404 for sites without licenses.
    failed: others.filter((_, index) => {
      const error = reads[index]?.error;
      return error != null && !isProblem(error, 'notFound');
    }),
  };
}
