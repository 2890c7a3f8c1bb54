/** The key under which a new name is preserved when the session ends. */
export const renameKey = (nodeId: string) => `rename ${nodeId}`;
