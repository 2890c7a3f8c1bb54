import { createServer, type Server } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { isSecure } from './client.ts';
import { readConfig } from './config.ts';
import { securityHeaders, STRICT_TRANSPORT } from './headers.ts';
import { listen, stopListening } from './listen.ts';
import { openApiRoutes, targetOf } from './openapi/routes.ts';
import { openService, type Service } from './service.ts';
import type { Settings } from './settings.ts';

type App = Hono<{ Bindings: HttpBindings }>;

/** Where the pages come from: the built app, or Vite while developing. */
export interface PageSource {
  /** The folder that holds config.json. */
  folder: string;
  /** Whether the pages run under a Content-Security-Policy. */
  csp: boolean;
  open(server: Server): Promise<{ app: App; close(): Promise<void> }>;
}

export interface Host {
  port: number;
  service: Pick<Service, 'accounts'>;
  close(): Promise<void>;
}

/**
 * Starts the service and the pages on one address.
 * @param now the embedded service's clock, epoch milliseconds; a test moves it
 * @throws Error with one sentence where a setting, the database, the built app or the address cannot be used
 */
export async function startHost(
  settings: Settings,
  source: PageSource,
  now: () => number = Date.now,
): Promise<Host> {
  const config = readConfig(source.folder);
  const service = await openService(settings, config.apiOrigins, now);
  try {
    const app: App = new Hono();
    const server = createHttpServer(app, settings, securityHeaders({ ...config, csp: source.csp }));
    const pages = await source.open(server);
    route(app, service, config.raw);
    app.route('/', openApiRoutes(targetOf(settings, config)));
    app.route('/', pages.app);
    const port = await listen(server, settings.host, settings.port);
    return {
      port,
      service,
      async close() {
        await pages.close();
        await stopListening(server);
        await service.close();
      },
    };
  } catch (error) {
    await service.close();
    throw error;
  }
}

function route(app: App, service: Service, config: Record<string, unknown>) {
  for (const part of ['api', 'auth'] as const) {
    app.all(part === 'api' ? '/v1/*' : '/auth/*', (c) => {
      // Even to be revalidated, an answer of one user must not be there for the next one.
      c.env.outgoing.setHeader('Cache-Control', 'no-cache, no-store');
      return service.handle(c, part);
    });
  }
  const sandbox = service.accounts.length > 0 ? { accounts: service.accounts } : undefined;
  app.get('/config.json', etag(), (c) => c.json({ ...config, sandbox }));
}

function createHttpServer(app: App, { trustProxy }: Settings, headers: Record<string, string>): Server {
  const listener = getRequestListener(async (request, env) => {
    const answer = await app.fetch(request, env);
    // To HEAD, Hono gives a copy of this mark, which the adapter would take for an answer and send.
    return answer.headers.has('x-hono-already-sent') ? RESPONSE_ALREADY_SENT : answer;
  });
  const server = createServer((request, response) => {
    // Set before anything answers, so that no error and no proxied answer goes out without them.
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isSecure(request, trustProxy)) response.setHeader('Strict-Transport-Security', STRICT_TRANSPORT);
    void listener(request, response);
  });
  server.requestTimeout = 60_000;
  // Node's five seconds drop connections that a browser is about to use again: it would then send a POST twice.
  server.keepAliveTimeout = 120_000;
  return server;
}
