import { and, eq, isNull, lt } from 'drizzle-orm';
import { isoNow, type Service } from './context.ts';
import { refreshTokens } from './db/schema.ts';
import { unauthorised } from './errors.ts';
import type { Claims } from './tokens.ts';

/** A new refresh token for the user. Those that are past their lifetime are forgotten on the way. */
export async function openSession(service: Service, userId: number): Promise<string> {
  const { token, claims } = await service.tokens.issue('refresh+jwt', userId);
  await service.db.batch([
    service.db.delete(refreshTokens).where(lt(refreshTokens.expiresAt, Math.floor(service.now() / 1000))),
    service.db.insert(refreshTokens).values({ id: claims.id, userId, expiresAt: claims.expiresAt }),
  ]);
  return token;
}

/** @throws Refusal 401 for a token that is not valid, or on the deny list */
export async function readSession(service: Service, token: string): Promise<Claims> {
  const claims = await service.tokens.verify('refresh+jwt', token);
  const [known] = await service.db
    .select({ id: refreshTokens.id })
    .from(refreshTokens)
    .where(and(eq(refreshTokens.id, claims.id), isNull(refreshTokens.deniedAt)));
  if (!known) throw unauthorised();
  return claims;
}

/** Puts a refresh token on the deny list. @throws Refusal 401 where it was invalid already */
export async function denySession(service: Service, token: string): Promise<void> {
  const { id } = await service.tokens.verify('refresh+jwt', token);
  const denied = await service.db
    .update(refreshTokens)
    .set({ deniedAt: isoNow(service) })
    .where(and(eq(refreshTokens.id, id), isNull(refreshTokens.deniedAt)))
    .returning({ id: refreshTokens.id });
  if (denied.length === 0) throw unauthorised();
}
