import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { findUser } from './access.ts';
import type { Env, Service } from './context.ts';
import { unauthorised } from './errors.ts';

/** The token of `Authorization: Bearer …`. @throws Refusal 401 */
export function bearer(c: Context): string {
  const token = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (!token) throw unauthorised();
  return token;
}

/** Lets a call through only with a valid access token, and knows its user from then on. */
export function protect({ db, tokens }: Service) {
  return createMiddleware<Env>(async (c, next) => {
    const { userId } = await tokens.verify('access+jwt', bearer(c));
    const user = await findUser(db, userId);
    if (!user) throw unauthorised();
    c.set('user', user);
    await next();
  });
}
