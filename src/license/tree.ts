import { compareCodes } from '#lib/text/compareCodes.ts';
import { controllerOf } from './nodeId.ts';
import { CONTROLLER_TYPES, KNOWN_NODE_TYPES, type Device } from '#api/contract/device.ts';

export const isController = (device: Device): boolean => device.properties.nodeType === CONTROLLER_TYPES[0];

/** Whether the device may have licenses. */
export const isControllerOrSite = ({ properties: { nodeType } }: Device): boolean =>
  CONTROLLER_TYPES.some((type) => type === nodeType);

/** A device with a nodeId. */
export interface DeviceNode {
  nodeId: string;
  device: Device;
}

/** A controller with its sites. A site whose controller the user cannot see counts as a controller. */
export interface Controller extends DeviceNode {
  sites: DeviceNode[];
}

/** Orders texts in the language of the reader. */
type Compare = (a: string, b: string) => number;

/** Compares by name; unnamed nodes last, by nodeId. */
const byName =
  (compare: Compare) =>
  (a: DeviceNode, b: DeviceNode): number => {
    const [nameOfA, nameOfB] = [a.device.properties.name, b.device.properties.name];
    const order = nameOfA && nameOfB ? compare(nameOfA, nameOfB) : Number(!nameOfA) - Number(!nameOfB);
    return order || compareCodes(a.nodeId, b.nodeId);
  };

const nodesOf = (devices: readonly Device[]): DeviceNode[] =>
  devices.flatMap((device) => (device.properties.nodeId ? { nodeId: device.properties.nodeId, device } : []));

/** Returns the parents stated by the service; for a site without parents, the controller in its nodeId. */
function parentsOf({ nodeId, device }: DeviceNode): string[] {
  const parents = device.properties.nodeParentsIds ?? [];
  if (parents.length > 0) return parents;
  const controller = controllerOf(nodeId);
  return controller === nodeId ? [] : [controller];
}

/**
 * Groups sites under their controller, so that each controller is one row.
 * @param compare orders the controllers by name; for those that no reader sees in order, it is left out
 */
export function foldControllers(devices: readonly Device[], compare?: Compare): Controller[] {
  const nodes = nodesOf(devices);
  const controllers = new Map<string, Controller>();
  for (const node of nodes)
    if (isController(node.device)) controllers.set(node.nodeId, { ...node, sites: [] });
  const orphans: Controller[] = [];
  for (const node of nodes) {
    if (isController(node.device)) continue;
    const parentId = [...parentsOf(node), controllerOf(node.nodeId)].find((nodeId) =>
      controllers.has(nodeId),
    );
    const controller = parentId === undefined ? undefined : controllers.get(parentId);
    if (controller) controller.sites.push(node);
    else orphans.push({ ...node, sites: [] });
  }
  for (const controller of controllers.values())
    controller.sites.sort((a, b) => compareCodes(a.nodeId, b.nodeId));
  const folded = [...controllers.values(), ...orphans];
  return compare ? folded.sort(byName(compare)) : folded;
}

/**
 * Returns the nodeIds of the box that a node belongs to: the controller, then its sites. Licenses can be linked to each
 * of them. A box whose controller the user cannot see is known by the nodeIds of its sites.
 */
export function boxOf(nodeId: string, controllers: readonly Controller[]): string[] {
  const own = controllers.find((each) => [each, ...each.sites].some((node) => node.nodeId === nodeId));
  if (own && isController(own.device)) return [own.nodeId, ...own.sites.map((site) => site.nodeId)];
  const above = own ? parentsOf(own) : [controllerOf(nodeId)];
  const siblings = controllers.filter((each) => parentsOf(each).some((parent) => above.includes(parent)));
  return [...new Set([...above, nodeId, ...siblings.map((each) => each.nodeId)])];
}

/** A node with its subtree. */
export interface Branch extends DeviceNode {
  children: Branch[];
}

/**
 * Returns the tree below a node. `nodeParentsIds` may name all ancestors or only the parent, so each node is attached
 * once, to its deepest known parent. Leaves out nodes that are reachable only through a cycle.
 * @param compare orders nodes of one kind by name; where no reader sees the tree, it is left out
 */
export function treeBelow(root: string, devices: readonly Device[], compare?: Compare): Branch[] {
  const nodes = new Map(nodesOf(devices).map((node) => [node.nodeId, node]));
  nodes.delete(root);
  const ancestorsOf = createAncestors(nodes);
  const children = new Map<string, DeviceNode[]>([[root, []]]);
  for (const nodeId of nodes.keys()) children.set(nodeId, []);
  for (const node of nodes.values()) {
    const parents = parentsOf(node).filter(
      (parent) => children.has(parent) && !ancestorsOf(parent).has(node.nodeId),
    );
    const deepest = parents.find((parent) =>
      parents.every((other) => other === parent || !ancestorsOf(other).has(parent)),
    );
    if (deepest !== undefined) children.get(deepest)?.push(node);
  }
  const names = compare && byName(compare);
  const inOrder = (a: DeviceNode, b: DeviceNode) => byKind(a, b) || (names?.(a, b) ?? 0);
  const below = (nodeId: string): Branch[] =>
    (children.get(nodeId) ?? []).sort(inOrder).map((node) => ({ ...node, children: below(node.nodeId) }));
  return below(root);
}

/** Returns a function that returns all ancestors of a node, each once, even in a cycle. */
function createAncestors(nodes: ReadonlyMap<string, DeviceNode>): (nodeId: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  return (nodeId) => {
    const present = known.get(nodeId);
    if (present) return present;
    const found = new Set<string>();
    const open = [nodeId];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const node = nodes.get(next);
      for (const parent of node ? parentsOf(node) : []) {
        if (found.has(parent)) continue;
        found.add(parent);
        open.push(parent);
      }
    }
    known.set(nodeId, found);
    return found;
  };
}

const byKind = (a: DeviceNode, b: DeviceNode): number => rank(a) - rank(b);

function rank({ device }: DeviceNode): number {
  const at = KNOWN_NODE_TYPES.findIndex((type) => type === device.properties.nodeType);
  return at < 0 ? KNOWN_NODE_TYPES.length : at;
}

/** Counts devices per node type, in the order of KNOWN_NODE_TYPES; '' counts devices without a type. */
export function countTypes(branches: readonly Branch[]): { type: string; count: number }[] {
  const counts = new Map<string, number>();
  const nodes: Branch[] = [];
  const visit = (branch: Branch) => {
    nodes.push(branch);
    branch.children.forEach(visit);
  };
  branches.forEach(visit);
  for (const { device } of nodes.sort(byKind)) {
    const type = device.properties.nodeType ?? '';
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].map(([type, count]) => ({ type, count }));
}
