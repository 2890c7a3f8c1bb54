/** The people of the seed, as a sign-in page may show them: none of it is a secret. */
export interface Account {
  username: string;
  password: string;
  role: 'installer' | 'support' | 'viewer';
}

export const ACCOUNTS: readonly Account[] = [
  { username: 'installer@example.com', password: 'sandbox', role: 'installer' },
  { username: 'support@example.com', password: 'sandbox', role: 'support' },
  { username: 'viewer@example.com', password: 'sandbox', role: 'viewer' },
];
