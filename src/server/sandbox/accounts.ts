/** Demo accounts of the seed. Their passwords are public, so the sign-in page may show them. */
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
