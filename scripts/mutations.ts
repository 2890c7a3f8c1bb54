/** Replaces TanStack Query's code for mutations: the app sends its few writes itself, never again by a retry. */
function leftOut(): never {
  throw new Error('Mutations are left out of the bundle: see vite.config.ts.');
}

export { leftOut as getDefaultState, leftOut as Mutation };
