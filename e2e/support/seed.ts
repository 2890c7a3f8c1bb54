/** Seed data and API types for specs and page objects, which must not import `src/server` directly. */
export { ACCOUNTS, type Account } from '#server/sandbox/accounts.ts';
export { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from '#server/sandbox/seed/known.ts';
export type { License } from '#api/contract/license.ts';
