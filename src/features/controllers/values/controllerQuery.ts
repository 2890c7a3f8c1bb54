import { queryOptions } from '@tanstack/react-query';
import type { Device } from '#api/contract/device.ts';
import { readNodes } from '#api/devices.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { isController } from '#license/tree.ts';
import { nodeIdsToController } from '#license/nodeId.ts';

/** The greatest distance from a device to its controller: device, board, board, site. */
const MAX_STEPS = 5;

/**
 * The controller of a nodeId: the controller itself, or the controller above a site or a device. Resolves to the device
 * itself if no visible controller is above it, and to null if the nodeId is not visible. One call for a controller or a
 * site, and one more for each further level.
 */
export const controllerQuery = (client: ApiClient, nodeId: string) =>
  queryOptions({
    queryKey: ['device', 'controller', { nodeId }],
    queryFn: async ({ signal, client: queryClient }) => {
      const device = await readController(client, nodeId, signal);
      const ownNodeId = device?.properties.nodeId;
      // Saves a call on the page of that controller, which opens next.
      if (ownNodeId !== undefined && ownNodeId !== nodeId)
        queryClient.setQueryData(['device', 'controller', { nodeId: ownNodeId }], device);
      return device;
    },
  });

async function readController(
  client: ApiClient,
  nodeId: string,
  signal: AbortSignal,
): Promise<Device | null> {
  const own =
    (await firstOf(client, nodeIdsToController(nodeId), signal)) ??
    (await readRespelled(client, nodeId, signal));
  let above: Device | null = own;
  for (let step = 0; above && !isController(above) && step < MAX_STEPS; step++) {
    const parents: string[] = above.properties.nodeParentsIds ?? [];
    const visible: Device[] = parents.length > 0 ? await readNodes(client, parents, signal) : [];
    above = visible.find(isController) ?? visible[0] ?? null;
  }
  return above && isController(above) ? above : own;
}

/** Returns the device with the first visible nodeId. */
async function firstOf(client: ApiClient, nodeIds: string[], signal: AbortSignal): Promise<Device | null> {
  const rows = await readNodes(client, nodeIds, signal);
  return nodeIds.flatMap((id) => rows.find((row) => row.properties.nodeId === id) ?? [])[0] ?? null;
}

/** Finds the controller whose nodeId was written in another case, with gaps, or with look-alike letters. */
async function readRespelled(client: ApiClient, nodeId: string, signal: AbortSignal): Promise<Device | null> {
  const { serialCandidates } = await import('#license/text/serial.ts');
  const [, ...others] = serialCandidates(nodeId);
  return others.length > 0 ? firstOf(client, others, signal) : null;
}
