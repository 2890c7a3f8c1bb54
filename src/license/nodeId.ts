/** Returns the controller's nodeId for a site's nodeId (`X_site_0` is a site of `X`); other nodeIds unchanged. */
export const controllerOf = (nodeId: string): string => nodeId.replace(/_site_\d+$/, '');
