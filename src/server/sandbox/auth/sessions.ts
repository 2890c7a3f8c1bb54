import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { isoNow, type SandboxDeps } from '#server/sandbox/context.ts';
import { refreshTokens } from '#server/sandbox/db/schema.ts';
import { unauthorized } from '#server/sandbox/http/errors.ts';
import type { Claims, TokenOwner } from './tokens.ts';

/** Issues the first refresh token of a sign-in. Those that are past their lifetime are deleted on the way. */
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
 * Issues another refresh token of the same family. The given one stays valid.
 * @throws HttpError 401 for a token that is not valid, or whose family was signed out, also at this very moment
 */
export async function renewSession(deps: SandboxDeps, token: string): Promise<string> {
  const old = await deps.tokens.verify('refresh+jwt', token);
  const { token: renewed, claims } = await deps.tokens.issue('refresh+jwt', old);
  // One statement: a sign-out ends the old token before it, or finds the new one in the family after it.
  const inserted = await deps.db.all<{ id: string }>(sql`
    INSERT INTO ${refreshTokens} (id, user_id, expires_at, family_id)
    SELECT ${claims.id}, user_id, ${claims.expiresAt}, coalesce(family_id, id) FROM ${refreshTokens}
    WHERE id = ${old.id} AND denied_at IS NULL
    RETURNING id`);
  if (inserted.length === 0) throw unauthorized();
  return renewed;
}

/** @throws HttpError 401 for a token that is not valid, or on the deny list */
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
 * Puts a refresh token on the deny list, with all others of the same sign-in.
 * @throws HttpError 401 where it was invalid already
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
