/**
 * The path that the app is served under, with a slash at both ends: `/`, or `/licenses/`. One build serves any path,
 * because its scripts lie in the folder `assets` below the path and know where they were fetched from.
 */
export const BASE_PATH: string = import.meta.env?.PROD
  ? new URL(/* @vite-ignore */ '..', import.meta.url).pathname
  : '/';

/** A name in storage that all pages of an origin share, of this path alone: another dashboard may be beside it. */
export const ownName = (name: string): string => (BASE_PATH === '/' ? name : `${name}@${BASE_PATH}`);
