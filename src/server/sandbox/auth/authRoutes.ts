import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { LoginRequest } from '#api/contract/requests.ts';
import { ACCOUNTS } from '#server/sandbox/accounts.ts';
import { remoteAddress } from '#server/sandbox/http/remoteAddress.ts';
import { readBody } from '#server/sandbox/http/requestBody.ts';
import type { Env, SandboxDeps } from '#server/sandbox/context.ts';
import { users } from '#server/sandbox/db/schema.ts';
import { unauthorized } from '#server/sandbox/http/errors.ts';
import { hashPassword, PASSWORD_COST, verifyPassword } from './passwords.ts';
import { bearer } from './requireUser.ts';
import { openSession, readSession, renewSession, revokeSession } from './sessions.ts';

/** Routes of the authentication service, which returns tokens as plain text. */
export function authRoutes(deps: SandboxDeps) {
  const routes = new Hono<Env>();

  routes.post('/login', async (c) => {
    const { username, password } = await readBody(c, LoginRequest);
    const succeeded = deps.limiter.signIn(remoteAddress(c));
    const [user] = await deps.db.select().from(users).where(eq(users.username, username.toLowerCase()));
    const isRight = await verifyPassword(password, user);
    if (!user || !isRight) throw unauthorized('Wrong user name or password');
    succeeded();
    if (user.secondFactor) {
      throw unauthorized('This account needs a second factor (2FA), so the sign-in is only partial');
    }
    await strengthen(deps, user, password);
    return c.text(await openSession(deps, { userId: user.id, username: user.username }));
  });

  routes.get('/accesstoken', async (c) => {
    const owner = await readSession(deps, bearer(c));
    return c.text((await deps.tokens.issue('access+jwt', owner)).token);
  });

  // The old token stays valid until it expires, so that a client that never receives this response is not signed out.
  routes.get('/refreshtoken', async (c) => {
    return c.text(await renewSession(deps, bearer(c)));
  });

  routes.post('/logout', async (c) => {
    await revokeSession(deps, bearer(c));
    return c.body(null, 204);
  });

  return routes;
}

/**
 * Rehashes a password that was hashed at a lower cost. Skips the accounts of the seed: their passwords are public, so
 * a stronger hash would protect nobody and only slow down every first sign-in.
 */
async function strengthen(
  { db }: SandboxDeps,
  user: typeof users.$inferSelect,
  password: string,
): Promise<void> {
  if (user.passwordCost >= PASSWORD_COST || ACCOUNTS.some(({ username }) => username === user.username))
    return;
  await db
    .update(users)
    .set(await hashPassword(password))
    .where(eq(users.id, user.id));
}
