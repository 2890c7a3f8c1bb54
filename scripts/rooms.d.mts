/** What each room may import besides itself. */
export const ROOMS: Record<string, readonly string[]>;
