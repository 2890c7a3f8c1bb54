/** What the seed of the service holds, and the shapes of its API: specs and page objects import it from here alone. */
export { ACCOUNTS, type Account } from '#server/sandbox/accounts.ts';
export { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';
export type { License } from '#api/contract/license.ts';
