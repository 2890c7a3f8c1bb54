import type { Device } from '#api/contract/device.ts';
import { comparableSerial, plainSerial } from '#license/text/serial.ts';
import { isController, type Controller } from '#license/tree.ts';

export interface ControllerIndex {
  /**
   * NodeIds of controllers and sites by their own spelling, of controllers also by the part that their sites share with
   * them, and by the serial number of a controller that differs.
   */
  nodeIds: ReadonlyMap<string, string>;
  /** By the nodeId of a controller or a site: the nodeIds of the controller and all its sites, the controller's first. */
  boxes: ReadonlyMap<string, readonly string[]>;
}

export const EMPTY_INDEX: ControllerIndex = { nodeIds: new Map(), boxes: new Map() };

/** @param controllers the same devices, folded */
export function controllerIndex(
  devices: readonly Device[],
  controllers: readonly Controller[],
): ControllerIndex {
  const boxes = new Map<string, readonly string[]>();
  for (const { nodeId, sites } of controllers) {
    const box = [nodeId, ...sites.map((site) => site.nodeId)];
    for (const node of box) boxes.set(node, box);
  }
  return { nodeIds: nodeIdsOf(devices), boxes };
}

function nodeIdsOf(devices: readonly Device[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const device of devices.toSorted((a, b) => Number(isController(b)) - Number(isController(a)))) {
    const { nodeId } = device.properties;
    if (!nodeId) continue;
    index.set(plainSerial(nodeId), nodeId);
    if (!index.has(comparableSerial(nodeId))) index.set(comparableSerial(nodeId), nodeId);
  }
  for (const device of devices) {
    const { nodeId, info } = device.properties;
    const serial = comparableSerial(info?.serialNumber ?? '');
    if (nodeId && serial !== '' && isController(device) && !index.has(serial)) index.set(serial, nodeId);
  }
  return index;
}

/** Returns the nodeId that a text stands for, in any spelling; undefined if no controller or site has it. */
export const nodeIdOf = ({ nodeIds }: ControllerIndex, text: string): string | undefined =>
  nodeIds.get(plainSerial(text)) ?? nodeIds.get(comparableSerial(text));

/** Returns the nodeIds of the controller and its sites to which a node belongs; the node itself if it is not visible. */
export const nodesOfBox = ({ boxes }: ControllerIndex, nodeId: string): readonly string[] =>
  boxes.get(nodeId) ?? [nodeId];
