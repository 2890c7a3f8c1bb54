import { Hono, type ErrorHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { requestId } from 'hono/request-id';
import { routePath } from 'hono/route';
import { callerAddress } from './address.ts';
import { MAX_BODY_BYTES } from './body.ts';
import type { Env, Service } from './context.ts';
import { errorAnswer, notFound, Refusal } from './errors.ts';
import { authRoutes } from './routes/auth.ts';
import { companyRoutes } from './routes/company.ts';
import { deviceRoutes } from './routes/device.ts';
import { forgotPasswordRoutes } from './routes/forgotPassword.ts';
import { licenseRoutes } from './routes/licenses.ts';

const AREAS = ['/auth/*', '/v1/*'];

/** The remote's own paths, at the root. What lies outside of them is left to the host. */
export function createApp(service: Service, corsOrigins: readonly string[]): Hono {
  const app = new Hono<Env>();
  for (const area of AREAS) {
    app.use(area, requestId(), dated(service));
    if (corsOrigins.length > 0) app.use(area, crossOrigin(corsOrigins));
    app.use(area, limited(service), bodyLimit({ maxSize: MAX_BODY_BYTES, onError: refuseLargeBody }));
  }
  app.route('/auth', authRoutes(service));
  app.route('/v1/auth', forgotPasswordRoutes(service));
  app.route('/v1/license', licenseRoutes(service));
  app.route('/v1/company', companyRoutes(service));
  app.route('/v1/device', deviceRoutes(service));
  refuseOtherMethods(app);
  for (const area of AREAS) {
    app.all(area, () => {
      throw notFound();
    });
  }
  app.onError(answerError);
  return new Hono().route('/', app).notFound((c) => errorAnswer(c, notFound()));
}

const answerError: ErrorHandler<Env> = (error, c) => {
  if (error instanceof Refusal) return errorAnswer(c, error);
  // The error's own text may hold what was asked for, and so a key or a token.
  console.error(`${c.req.method} ${routePath(c)} failed (${c.get('requestId')}): ${lazyPart(error)}`);
  return errorAnswer(c, new Refusal(500, 'The service failed'));
};

/** The service's own time: an activation that it dates now is never in the future of its answer. */
const dated = (service: Service) =>
  createMiddleware<Env>(async (c, next) => {
    c.header('Date', new Date(service.now()).toUTCString());
    await next();
  });

const limited = (service: Service) =>
  createMiddleware<Env>(async (c, next) => {
    service.limiter.request(callerAddress(c));
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

function refuseLargeBody(): never {
  // What is left of the body stays unread, so the connection cannot serve another request.
  throw new Refusal(413, 'Request body is too large', { headers: { Connection: 'close' } });
}

/** A known path with another method: 405 with the methods that it has. */
function refuseOtherMethods(app: Hono<Env>): void {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method !== 'ALL') methods.set(path, (methods.get(path) ?? new Set()).add(method));
  }
  for (const [path, allowed] of methods) {
    const headers = { Allow: [...allowed].sort().join(', ') };
    app.all(path, () => {
      throw new Refusal(405, 'Method not allowed', { headers });
    });
  }
}

function lazyPart(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : lazyPart(error.cause);
}
