import { createSecretKey, randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { ACCESS_TOKEN_S, REFRESH_TOKEN_S } from '#api/contract/account.ts';
import { unauthorized } from '#server/sandbox/http/errors.ts';

/** Lifetimes by kind. The kind is part of the signed header, so one kind is never accepted as the other. */
const LIFETIME_S = { 'access+jwt': ACCESS_TOKEN_S, 'refresh+jwt': REFRESH_TOKEN_S } as const;
export type TokenKind = keyof typeof LIFETIME_S;

export interface TokenOwner {
  userId: number;
  username: string;
}

export interface Claims extends TokenOwner {
  /** Token id (`jti`). */
  id: string;
  /** Epoch seconds. */
  expiresAt: number;
}

export interface Tokens {
  issue(kind: TokenKind, owner: TokenOwner): Promise<{ token: string; claims: Claims }>;
  /** @throws HttpError 401 for a token that is foreign, of the other kind or expired */
  verify(kind: TokenKind, token: string): Promise<Claims>;
}

/** @param now epoch milliseconds */
export function createTokens(secret: string, now: () => number): Tokens {
  // Jose keeps what it makes of a key object; it would import bytes again for each token.
  const key = createSecretKey(secret, 'utf8');
  return {
    async issue(kind, { userId, username }) {
      const issuedAt = Math.floor(now() / 1000);
      const claims = { id: randomUUID(), userId, username, expiresAt: issuedAt + LIFETIME_S[kind] };
      // Tells an app the user name after a sign-in with a token instead of a password.
      const token = await new SignJWT({ username })
        .setProtectedHeader({ alg: 'HS256', typ: kind })
        .setSubject(String(userId))
        .setJti(claims.id)
        .setIssuedAt(issuedAt)
        .setExpirationTime(claims.expiresAt)
        .sign(key);
      return { token, claims };
    },

    async verify(kind, token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          typ: kind,
          currentDate: new Date(now()),
          requiredClaims: ['sub', 'jti', 'exp'],
        });
        return {
          id: payload.jti ?? '',
          userId: Number(payload.sub),
          // Tokens of earlier versions have no user name.
          username: typeof payload.username === 'string' ? payload.username : '',
          expiresAt: payload.exp ?? 0,
        };
      } catch {
        throw unauthorized();
      }
    },
  };
}
