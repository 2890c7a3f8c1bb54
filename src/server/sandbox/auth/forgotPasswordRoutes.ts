import { Hono } from 'hono';
import { ForgotPasswordRequest } from '#api/contract/requests.ts';
import { readBody } from '#server/sandbox/http/requestBody.ts';
import type { Env, SandboxDeps } from '#server/sandbox/context.ts';
import { badRequest, forbidden } from '#server/sandbox/http/errors.ts';

const MAIL = /^[^\s@]+@([^\s@]+\.[^\s@]+)$/;

/** Providers of throwaway mailboxes. Only examples: the remote service's list is not documented. */
const THROWAWAY = ['10minutemail.com', 'guerrillamail.com', 'mailinator.com', 'trashmail.com', 'yopmail.com'];

/** Returns the same response for known and unknown addresses. Sends no mail, since there is no mail server. */
export function forgotPasswordRoutes(deps: SandboxDeps) {
  const routes = new Hono<Env>();

  routes.post('/forgot-password', async (c) => {
    const { email } = await readBody(c, ForgotPasswordRequest);
    const address = email.toLowerCase();
    const domain = MAIL.exec(address)?.[1];
    if (!domain) throw badRequest();
    if (THROWAWAY.some((name) => domain === name || domain.endsWith(`.${name}`))) {
      throw forbidden('Forbidden email provider');
    }
    deps.limiter.resetMail(address);
    return c.body(null, 204);
  });

  return routes;
}
