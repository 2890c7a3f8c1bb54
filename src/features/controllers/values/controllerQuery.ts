import { queryOptions } from '@tanstack/react-query';
import type { Device } from '#api/contract/device.ts';
import { readNodes } from '#api/devices.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { controllerOf, isController } from '#license/tree.ts';

/** A controller is at most so far above what hangs below it: machine, board, board, site. */
const MOST_STEPS = 5;

/**
 * The controller that a nodeId leads to: its own; for a site, or for a device further down, the controller above
 * it. What has no visible controller above it stands for itself; null where the user sees nothing of that nodeId.
 * One call for a controller and for a site of one, one more for each step up.
 */
export const controllerQuery = (client: ApiClient, nodeId: string) =>
  queryOptions({
    queryKey: ['device', 'controller', { nodeId }],
    queryFn: async ({ signal, client: queryClient }) => {
      const device = await readController(client, nodeId, signal);
      const home = device?.properties.nodeId;
      // The page of the controller itself comes next, and need not ask again.
      if (home !== undefined && home !== nodeId)
        queryClient.setQueryData(['device', 'controller', { nodeId: home }], device);
      return device;
    },
  });

async function readController(
  client: ApiClient,
  nodeId: string,
  signal: AbortSignal,
): Promise<Device | null> {
  const asked = [...new Set([controllerOf(nodeId), nodeId])];
  const rows = await readNodes(client, asked, signal);
  const own = asked.flatMap((id) => rows.find((row) => row.properties.nodeId === id) ?? [])[0] ?? null;
  let above: Device | null = own;
  for (let step = 0; above && !isController(above) && step < MOST_STEPS; step++) {
    const parents: string[] = above.properties.nodeParentsIds ?? [];
    const found: Device[] = parents.length > 0 ? await readNodes(client, parents, signal) : [];
    above = found.find(isController) ?? found[0] ?? null;
  }
  return above && isController(above) ? above : own;
}
