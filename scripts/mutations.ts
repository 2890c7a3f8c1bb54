/**
 * Replaces TanStack Query's cache of mutations: the app sends its few writes itself, never again by a retry. The client
 * clears it, and resumes what is paused when the network returns.
 */
export class MutationCache {
  clear(): void {}

  resumePausedMutations(): Promise<void> {
    return Promise.resolve();
  }
}
