import { createHash } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader } from 'jose';

const KINDS: Record<string, string> = { 'access+jwt': 'access', 'refresh+jwt': 'refresh' };

/** Tokens seen on the wire: the user of each token, and the tokens to refuse from now on. */
export class Ledger {
  readonly #issued = { access: new Set<string>(), refresh: new Set<string>() };
  readonly #refused = new Set<string>();
  readonly #names: ReadonlyMap<string, string>;

  /** @param names user names by id */
  constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  issued(kind: 'access' | 'refresh', token: string): void {
    this.#issued[kind].add(token);
  }

  refuse(token: string): void {
    this.#refused.add(token);
  }

  refuseAll(kind: 'access' | 'refresh'): void {
    for (const token of this.#issued[kind]) this.#refused.add(token);
  }

  isRefused(token: string): boolean {
    return this.#refused.has(token);
  }

  /** Returns every token so far, to search for leaks. */
  all(): string[] {
    return [...this.#issued.access, ...this.#issued.refresh];
  }

  /** Describes a token, such as `installer access 1f0c52ab`. */
  describe(token: string): string {
    try {
      const { sub = '', jti = '' } = decodeJwt(token);
      const kind = KINDS[decodeProtectedHeader(token).typ ?? ''] ?? 'other';
      return `${this.#names.get(sub) ?? sub} ${kind} ${jti.slice(0, 8)}`;
    } catch {
      return `nobody foreign ${createHash('sha256').update(token).digest('hex').slice(0, 8)}`;
    }
  }
}

export function bearerOf(authorization: string | undefined): string | null {
  return /^Bearer +(.*)$/i.exec(authorization ?? '')?.[1] ?? null;
}
