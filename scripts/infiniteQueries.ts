/** Replaces TanStack Query's code for infinite queries, which the app does not use. */
function leftOut(): never {
  throw new Error('Infinite queries are left out of the bundle: see vite.config.ts.');
}

export { leftOut as hasNextPage, leftOut as hasPreviousPage, leftOut as infiniteQueryBehavior };
