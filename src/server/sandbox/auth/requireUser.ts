import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { userFinder } from './permissions.ts';
import type { Env, SandboxDeps } from '#server/sandbox/context.ts';
import { unauthorized } from '#server/sandbox/http/errors.ts';

/** Returns the token of `Authorization: Bearer …`. @throws HttpError 401 if there is none */
export function bearer(c: Context): string {
  const token = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (!token) throw unauthorized();
  return token;
}

/** Requires a valid access token and sets `user` in the context. Responds with 401 otherwise. */
export function requireUser({ db, tokens }: SandboxDeps) {
  const findUser = userFinder(db);
  return createMiddleware<Env>(async (c, next) => {
    const { userId } = await tokens.verify('access+jwt', bearer(c));
    const user = await findUser(userId);
    if (!user) throw unauthorized();
    c.set('user', user);
    await next();
  });
}
