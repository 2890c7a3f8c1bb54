import { Hono, type ErrorHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { randomUUID } from 'node:crypto';
import { routePath } from 'hono/route';
import { remoteAddress } from './http/remoteAddress.ts';
import { MAX_BODY_BYTES } from './http/requestBody.ts';
import type { Env, SandboxDeps } from './context.ts';
import { errorCode, errorResponse, HttpError, notFound, toHttpError } from './http/errors.ts';
import { authRoutes } from './auth/authRoutes.ts';
import { companyRoutes } from './companies/companyRoutes.ts';
import { deviceRoutes } from './devices/deviceRoutes.ts';
import { forgotPasswordRoutes } from './auth/forgotPasswordRoutes.ts';
import { licenseRoutes } from './licenses/licenseRoutes.ts';

const AREAS = ['/auth/*', '/v1/*'];

/** Returns an app that serves the remote API's paths at the root. Every other path returns 404. */
export function createApp(deps: SandboxDeps, corsOrigins: readonly string[]): Hono {
  const app = new Hono<Env>();
  for (const area of AREAS) {
    app.use(area, setRequestId, setDate(deps));
    if (corsOrigins.length > 0) app.use(area, crossOrigin(corsOrigins));
    app.use(area, rateLimit(deps), limitBody);
  }
  app.route('/auth', authRoutes(deps));
  app.route('/v1/auth', forgotPasswordRoutes(deps));
  app.route('/v1/license', licenseRoutes(deps));
  app.route('/v1/company', companyRoutes(deps));
  app.route('/v1/device', deviceRoutes(deps));
  rejectOtherMethods(app);
  for (const area of AREAS) {
    app.all(area, () => {
      throw notFound();
    });
  }
  app.onError(handleError);
  return new Hono().route('/', app).notFound((c) => errorResponse(c, notFound()));
}

const handleError: ErrorHandler<Env> = (error, c) => {
  const response = toHttpError(error);
  // A client that goes away while it sends is no failure of the service, and anybody can do it at any rate.
  if (error !== response && !c.req.raw.signal.aborted) {
    console.error(`${c.req.method} ${routePath(c)} failed (${c.get('requestId')}): ${errorCode(error)}`);
  }
  return errorResponse(c, response);
};

/** Uses the request id assigned by the host, or creates one when the service runs without a host. */
const setRequestId = createMiddleware<Env>(async (c, next) => {
  const id = c.env?.requestId ?? randomUUID();
  c.set('requestId', id);
  c.header('X-Request-Id', id);
  await next();
});

/** Takes `Date` from the service's clock, so that an activation dated now is never later than its response. */
const setDate = (deps: SandboxDeps) =>
  createMiddleware<Env>(async (c, next) => {
    c.header('Date', new Date(deps.now()).toUTCString());
    await next();
  });

const rateLimit = (deps: SandboxDeps) =>
  createMiddleware<Env>(async (c, next) => {
    deps.limiter.request(remoteAddress(c));
    await next();
  });

function crossOrigin(origins: readonly string[]) {
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'POST', 'PUT'],
    allowHeaders: ['Authorization', 'Content-Type', 'If-Unmodified-Since'],
    exposeHeaders: ['Retry-After', 'Date', 'X-Request-Id'],
    maxAge: 7200,
  });
}

const limitAnyBody = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: rejectLargeBody });

/** Leaves out reads, which have no body that a route can see, since the check itself costs as much as their token's. */
const limitBody = createMiddleware<Env>((c, next) =>
  c.req.method === 'GET' || c.req.method === 'HEAD' ? next() : limitAnyBody(c, next),
);

function rejectLargeBody(): never {
  // The rest of the body stays unread, so the connection cannot serve another request.
  throw new HttpError(413, 'Request body is too large', { headers: { Connection: 'close' } });
}

/** Returns 405 with `Allow` when a known path is called with another method. */
function rejectOtherMethods(app: Hono<Env>): void {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method !== 'ALL') methods.set(path, (methods.get(path) ?? new Set()).add(method));
  }
  for (const [path, allowed] of methods) {
    const headers = { Allow: [...allowed].sort().join(', ') };
    app.all(path, () => {
      throw new HttpError(405, 'Method not allowed', { headers });
    });
  }
}
