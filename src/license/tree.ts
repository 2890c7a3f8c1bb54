import { CONTROLLER_TYPES, KNOWN_NODE_TYPES, type Device } from '#api/contract/device.ts';

/** The nodeId of the controller that a site's nodeId is made of (`X_site_0` is a site of `X`); others unchanged. */
export const controllerOf = (nodeId: string): string => nodeId.replace(/_site_\d+$/, '');

export const isController = (device: Device): boolean => device.properties.nodeType === CONTROLLER_TYPES[0];

/** A device that says which node it is. */
export interface DeviceNode {
  nodeId: string;
  device: Device;
}

/** A controller with the sites that it runs; a site whose controller the user does not see stands for itself. */
export interface Controller extends DeviceNode {
  sites: DeviceNode[];
}

const numeric = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** By name, what has none last and by nodeId. */
function byName(a: DeviceNode, b: DeviceNode): number {
  const [nameOfA, nameOfB] = [a.device.properties.name, b.device.properties.name];
  if (nameOfA && nameOfB) return numeric.compare(nameOfA, nameOfB) || numeric.compare(a.nodeId, b.nodeId);
  if (nameOfA || nameOfB) return nameOfA ? -1 : 1;
  return numeric.compare(a.nodeId, b.nodeId);
}

const nodesOf = (devices: readonly Device[]): DeviceNode[] =>
  devices.flatMap((device) => (device.properties.nodeId ? { nodeId: device.properties.nodeId, device } : []));

/** What the service says is above a node; for a site that says nothing, the controller in its nodeId. */
function parentsOf({ nodeId, device }: DeviceNode): string[] {
  const parents = device.properties.nodeParentsIds ?? [];
  if (parents.length > 0) return parents;
  const controller = controllerOf(nodeId);
  return controller === nodeId ? [] : [controller];
}

/** Sites fold into their controller, so that a box is one row. Sorted by name. */
export function foldControllers(devices: readonly Device[]): Controller[] {
  const nodes = nodesOf(devices);
  const boxes = new Map<string, Controller>();
  for (const node of nodes) if (isController(node.device)) boxes.set(node.nodeId, { ...node, sites: [] });
  const alone: Controller[] = [];
  for (const node of nodes) {
    if (isController(node.device)) continue;
    const home = [...parentsOf(node), controllerOf(node.nodeId)].find((nodeId) => boxes.has(nodeId));
    const box = home === undefined ? undefined : boxes.get(home);
    if (box) box.sites.push(node);
    else alone.push({ ...node, sites: [] });
  }
  for (const box of boxes.values()) box.sites.sort((a, b) => numeric.compare(a.nodeId, b.nodeId));
  return [...boxes.values(), ...alone].sort(byName);
}

/** A node with everything that hangs below it. */
export interface Branch extends DeviceNode {
  children: Branch[];
}

/**
 * What hangs below a node. `nodeParentsIds` may name every node above or only the next one, so a node stands
 * below the deepest of them that is known, once. What only a ring of parents holds is left out.
 */
export function treeBelow(root: string, devices: readonly Device[]): Branch[] {
  const nodes = new Map(nodesOf(devices).map((node) => [node.nodeId, node]));
  nodes.delete(root);
  const above = createAbove(nodes);
  const children = new Map<string, DeviceNode[]>([[root, []]]);
  for (const nodeId of nodes.keys()) children.set(nodeId, []);
  for (const node of nodes.values()) {
    const parents = parentsOf(node).filter(
      (parent) => children.has(parent) && !above(parent).has(node.nodeId),
    );
    const deepest = parents.find((parent) =>
      parents.every((other) => other === parent || !above(other).has(parent)),
    );
    if (deepest !== undefined) children.get(deepest)?.push(node);
  }
  const below = (nodeId: string): Branch[] =>
    (children.get(nodeId) ?? []).sort(byKind).map((node) => ({ ...node, children: below(node.nodeId) }));
  return below(root);
}

/** Every node above a node, rings included once. */
function createAbove(nodes: ReadonlyMap<string, DeviceNode>): (nodeId: string) => ReadonlySet<string> {
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

function byKind(a: DeviceNode, b: DeviceNode): number {
  return rank(a) - rank(b) || byName(a, b);
}

function rank({ device }: DeviceNode): number {
  const at = KNOWN_NODE_TYPES.findIndex((type) => type === device.properties.nodeType);
  return at < 0 ? KNOWN_NODE_TYPES.length : at;
}

/** How many of each node type, in walking order; an empty type is one that the service did not state. */
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
