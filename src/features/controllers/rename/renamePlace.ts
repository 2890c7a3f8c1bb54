/** Where a new name is typed, for what is kept of it when a session ends by itself. */
export const renamePlace = (nodeId: string) => `rename ${nodeId}`;
