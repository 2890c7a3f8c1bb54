import type { QueryClient } from '@tanstack/react-query';
import type { License } from '#api/contract/license.ts';
import { controllersQuery } from '#api/devices.ts';
import { controllerLicensesQuery } from '#api/licenses.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { isProblem } from '#http/problem.ts';
import { boxOf, foldControllers } from '#license/tree.ts';

/** The licenses on a box: on a controller and its sites. */
export interface BoxLicenses {
  licenses: { license: License; on: string }[];
  /** The nodes whose licenses, or some of them, could not be read. */
  unread: string[];
}

/**
 * Reads what is linked to the nodes of the box of a controller or site. A failed read is reported in `unread`. The first
 * screen of the form does not need this code.
 */
export async function readBox(
  client: ApiClient,
  queryClient: QueryClient,
  nodeId: string,
): Promise<BoxLicenses> {
  // Without the list, the controller of a site is known by its nodeId.
  const devices = await queryClient.fetchQuery(controllersQuery(client)).then(
    ({ rows }) => rows,
    () => [],
  );
  const others = boxOf(nodeId, foldControllers(devices)).filter((each) => each !== nodeId);
  const reads = await Promise.all([nodeId, ...others].map(readNode));
  return {
    licenses: reads.flatMap(({ licenses }) => licenses),
    unread: reads.flatMap(({ unread }) => unread),
  };

  async function readNode(on: string): Promise<BoxLicenses> {
    try {
      const { value } = await queryClient.fetchQuery(controllerLicensesQuery(client, on));
      const licenses = value.rows.map((license) => ({ license, on }));
      return { licenses, unread: value.unreadable.length > 0 ? [on] : [] };
    } catch (error) {
      // The license service returns 404 for sites without licenses.
      return { licenses: [], unread: isProblem(error, 'notFound') ? [] : [on] };
    }
  }
}
