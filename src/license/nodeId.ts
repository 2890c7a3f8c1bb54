/** Returns the controller's nodeId for a site's nodeId (`X_site_0` is a site of `X`); other nodeIds unchanged. */
export const controllerOf = (nodeId: string): string => nodeId.replace(/_site_\d+$/, '');

/** Returns the nodeIds under which to look for the controller of a node: the one in its nodeId, and the node itself. */
export const nodeIdsToController = (nodeId: string): string[] => [...new Set([controllerOf(nodeId), nodeId])];
