/** Documented token lifetimes, in seconds. */
export const ACCESS_TOKEN_S = 10 * 60;
export const REFRESH_TOKEN_S = 14 * 24 * 60 * 60;
