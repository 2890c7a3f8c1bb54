import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { LoginRequest } from '#api/contract/requests.ts';
import { callerAddress } from '#server/sandbox/address.ts';
import { readBody } from '#server/sandbox/body.ts';
import type { Env, Service } from '#server/sandbox/context.ts';
import { users } from '#server/sandbox/db/schema.ts';
import { unauthorised } from '#server/sandbox/errors.ts';
import { verifyPassword } from '#server/sandbox/passwords.ts';
import { bearer } from '#server/sandbox/protect.ts';
import { denySession, openSession, readSession } from '#server/sandbox/sessions.ts';

/** The authentication service: tokens are answered as plain text. */
export function authRoutes(service: Service) {
  const routes = new Hono<Env>();

  routes.post('/login', async (c) => {
    const { username, password } = await readBody(c, LoginRequest);
    const succeeded = service.limiter.signIn(callerAddress(c));
    const [user] = await service.db.select().from(users).where(eq(users.username, username.toLowerCase()));
    const isRight = await verifyPassword(password, user);
    if (!user || !isRight) throw unauthorised('Wrong user name or password');
    succeeded();
    if (user.secondFactor) {
      throw unauthorised('This account needs a second factor (2FA), so the sign-in is only partial');
    }
    return c.text(await openSession(service, user.id));
  });

  routes.get('/accesstoken', async (c) => {
    const { userId } = await readSession(service, bearer(c));
    return c.text((await service.tokens.issue('access+jwt', userId)).token);
  });

  // The old token stays valid for its lifetime: a client that loses this answer is not signed out.
  routes.get('/refreshtoken', async (c) => {
    const { userId } = await readSession(service, bearer(c));
    return c.text(await openSession(service, userId));
  });

  routes.post('/logout', async (c) => {
    await denySession(service, bearer(c));
    return c.body(null, 204);
  });

  return routes;
}
