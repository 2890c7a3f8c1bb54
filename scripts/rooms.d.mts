/** The rooms that each room may import. */
export const ROOMS: Record<string, readonly string[]>;
