/**
 * Replaces TanStack Query's cache of mutations: the app sends its few writes itself, never again by a retry. The client
 * only clears it.
 */
export class MutationCache {
  clear(): void {}
}
