import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { isoNow, type SandboxDeps } from '#server/sandbox/context.ts';
import { refreshTokens } from '#server/sandbox/db/schema.ts';
import { unauthorized } from '#server/sandbox/http/errors.ts';
import type { Claims, TokenOwner } from './tokens.ts';

/** Issues the first refresh token of a sign-in, and deletes expired refresh tokens of all users. */
export async function openSession(deps: SandboxDeps, owner: TokenOwner): Promise<string> {
  const { token, claims } = await deps.tokens.issue('refresh+jwt', owner);
  await deps.db.batch([
    deps.db.delete(refreshTokens).where(lt(refreshTokens.expiresAt, Math.floor(deps.now() / 1000))),
    deps.db
      .insert(refreshTokens)
      .values({ id: claims.id, userId: owner.userId, expiresAt: claims.expiresAt }),
  ]);
  return token;
}

/**
 * Issues another refresh token of the same family. The given token stays valid.
 * @throws HttpError 401 if the token is invalid or its family is signed out, even by a parallel request
 */
export async function renewSession(deps: SandboxDeps, token: string): Promise<string> {
  const old = await deps.tokens.verify('refresh+jwt', token);
  const { token: renewed, claims } = await deps.tokens.issue('refresh+jwt', old);
  // A single statement: a parallel sign-out either denies the old token first or finds the new token in the family.
  const inserted = await deps.db.all<{ id: string }>(sql`
    INSERT INTO ${refreshTokens} (id, user_id, expires_at, family_id)
    SELECT ${claims.id}, user_id, ${claims.expiresAt}, coalesce(family_id, id) FROM ${refreshTokens}
    WHERE id = ${old.id} AND denied_at IS NULL
    RETURNING id`);
  if (inserted.length === 0) throw unauthorized();
  return renewed;
}

/** Returns the claims of a refresh token. @throws HttpError 401 if the token is invalid or on the deny list */
export async function readSession(deps: SandboxDeps, token: string): Promise<Claims> {
  const claims = await deps.tokens.verify('refresh+jwt', token);
  const [known] = await deps.db
    .select({ id: refreshTokens.id })
    .from(refreshTokens)
    .where(and(eq(refreshTokens.id, claims.id), isNull(refreshTokens.deniedAt)));
  if (!known) throw unauthorized();
  return claims;
}

/**
 * Puts a refresh token and all others of the same sign-in on the deny list.
 * @throws HttpError 401 if the token was already invalid
 */
export async function revokeSession(deps: SandboxDeps, token: string): Promise<void> {
  const { id } = await deps.tokens.verify('refresh+jwt', token);
  const family = sql`(SELECT coalesce(t.family_id, t.id) FROM ${refreshTokens} t WHERE t.id = ${id} AND t.denied_at IS NULL)`;
  const denied = await deps.db
    .update(refreshTokens)
    .set({ deniedAt: isoNow(deps) })
    .where(
      and(
        or(sql`${refreshTokens.id} = ${family}`, sql`${refreshTokens.familyId} = ${family}`),
        isNull(refreshTokens.deniedAt),
      ),
    )
    .returning({ id: refreshTokens.id });
  if (denied.length === 0) throw unauthorized();
}
