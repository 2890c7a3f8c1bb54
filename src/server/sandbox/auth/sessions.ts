import { and, eq, isNull, lt } from 'drizzle-orm';
import { isoNow, type SandboxDeps } from '#server/sandbox/context.ts';
import { refreshTokens } from '#server/sandbox/db/schema.ts';
import { unauthorized } from '#server/sandbox/http/errors.ts';
import type { Claims } from './tokens.ts';

/** A new refresh token for the user. Those that are past their lifetime are forgotten on the way. */
export async function openSession(deps: SandboxDeps, userId: number): Promise<string> {
  const { token, claims } = await deps.tokens.issue('refresh+jwt', userId);
  await deps.db.batch([
    deps.db.delete(refreshTokens).where(lt(refreshTokens.expiresAt, Math.floor(deps.now() / 1000))),
    deps.db.insert(refreshTokens).values({ id: claims.id, userId, expiresAt: claims.expiresAt }),
  ]);
  return token;
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

/** Puts a refresh token on the deny list. @throws HttpError 401 where it was invalid already */
export async function revokeSession(deps: SandboxDeps, token: string): Promise<void> {
  const { id } = await deps.tokens.verify('refresh+jwt', token);
  const denied = await deps.db
    .update(refreshTokens)
    .set({ deniedAt: isoNow(deps) })
    .where(and(eq(refreshTokens.id, id), isNull(refreshTokens.deniedAt)))
    .returning({ id: refreshTokens.id });
  if (denied.length === 0) throw unauthorized();
}
