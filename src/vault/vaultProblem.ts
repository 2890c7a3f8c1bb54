/**
 * Why the vault cannot be used:
 * - `unsupported`: the page has no encryption (plain http), or the browser stores nothing for it
 * - `full`: the browser's storage for this site is full
 * - `newer`: a newer version of the app wrote the vault
 * - `ended`: the vault was wiped or closed, in this tab or another
 * - `failed`: the database did not answer
 */
export type VaultProblemKind = 'unsupported' | 'full' | 'newer' | 'ended' | 'failed';

export class VaultProblem extends Error {
  override readonly name = 'VaultProblem';
  readonly kind: VaultProblemKind;

  constructor(kind: VaultProblemKind, cause?: unknown) {
    super(`vault: ${kind}`, { cause });
    this.kind = kind;
  }
}

const DENIED: readonly string[] = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'DataCloneError'];

/** Returns the problem behind an error of the database or of the encryption. */
export function vaultProblemOf(error: unknown): VaultProblem {
  if (error instanceof VaultProblem) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return new VaultProblem('full', error);
  return new VaultProblem(DENIED.includes(name) ? 'unsupported' : 'failed', error);
}
