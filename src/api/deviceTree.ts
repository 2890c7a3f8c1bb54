import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '#auth/client/apiClient.ts';
import type { Device } from './contract/device.ts';
import type { Rows } from './contract/rows.ts';
import { LIST_FIELDS, queryDevices } from './devices.ts';

/** Every device of one customer: the controllers and all devices below them. One call. */
export const customerDevicesQuery = (client: ApiClient, companyId: number) =>
  queryOptions({
    queryKey: ['device', 'company', { companyId }],
    queryFn: ({ signal }) =>
      queryDevices(client, { fields: LIST_FIELDS, filter: { companyId: [companyId] } }, signal),
  });

/** Maximum depth of {@link devicesBelowQuery}: sites, boards, boards within boards, machines, and two spare levels. */
const MAX_LEVELS = 6;

/**
 * All devices below a node, for a controller whose customer is unknown. One call per level, at most six. The API
 * documents these queries as slow, and does not document that a condition on a list matches its entries, so rows
 * without a parent on the level above are ignored.
 */
export const devicesBelowQuery = (client: ApiClient, nodeId: string) =>
  queryOptions({
    queryKey: ['device', 'below', { nodeId }],
    queryFn: async ({ signal }) => {
      const result: Rows<Device> = { rows: [], unreadable: [] };
      const seen = new Set([nodeId]);
      let received = 0;
      for (let level = [nodeId], depth = 0; level.length > 0 && depth < MAX_LEVELS; depth++) {
        const body = { fields: LIST_FIELDS, conditions: { nodeParentsIds: level } };
        const { rows, unreadable } = await queryDevices(client, body, signal);
        const parents = new Set(level);
        level = [];
        for (const row of rows) {
          const { nodeId: childId, nodeParentsIds } = row.properties;
          if (childId === undefined || seen.has(childId)) continue;
          if (!nodeParentsIds?.some((parent) => parents.has(parent))) continue;
          seen.add(childId);
          level.push(childId);
          result.rows.push(row);
        }
        result.unreadable.push(...unreadable.map((row) => ({ ...row, index: received + row.index })));
        received += rows.length + unreadable.length;
      }
      return result;
    },
  });
