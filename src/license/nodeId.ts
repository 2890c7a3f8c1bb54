/** The controller's nodeId of a site's nodeId (`X_site_0` is a site of `X`); others unchanged. */
export const controllerOf = (nodeId: string): string => nodeId.replace(/_site_\d+$/, '');
