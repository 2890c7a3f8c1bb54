/**
 * The path under which the app is served, with leading and trailing slash, such as `/` or `/licenses/`. One build works
 * under any path: its scripts are in the folder `assets` below the path, and derive the path from their own URL.
 */
export const BASE_PATH: string = import.meta.env?.PROD
  ? new URL(/* @vite-ignore */ '..', import.meta.url).pathname
  : '/';

/** Returns a storage name for this base path, since another dashboard on the same origin may use the same storage. */
export const ownName = (name: string): string => (BASE_PATH === '/' ? name : `${name}@${BASE_PATH}`);
