import type { Server } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { createHttpServer } from './http/server.ts';
import type { Config } from '#api/contract/config.ts';
import { readConfig } from './settings/publicConfig.ts';
import { reduceAnswerHeaders, securityHeaders } from './http/securityHeaders.ts';
import { healthRoutes } from './http/health.ts';
import { listen, stopListening } from './http/listen.ts';
import { createMetrics } from './http/metrics.ts';
import { requestIdOf, type RequestRecord } from './http/observer.ts';
import { openApiRoutes, targetOf } from './openapi/routes.ts';
import { manifestRoutes } from './pages/manifest.ts';
import { shareRoutes } from './pages/share.ts';
import { statusRoutes } from './proxy/hostStatus.ts';
import { openBackend, type Backend } from './backend.ts';
import type { Settings } from './settings/settings.ts';

type App = Hono<{ Bindings: HttpBindings }>;

/** Source of the pages: the built app, or Vite in development. */
export interface PageSource {
  /** Folder that contains config.json. */
  folder: string;
  /** Hashes of the inline scripts, as CSP sources; null if the pages have no Content-Security-Policy. */
  inlineScripts(): readonly string[] | null;
  /**
   * @param basePath base path of the app, with leading and trailing slash
   * @param config the checked content of `config.json`
   */
  open(server: Server, basePath: string, config: Config): Promise<{ app: App; close(): Promise<void> }>;
}

export interface Host {
  port: number;
  /** Accounts of the embedded service, for the welcome text; empty unless it is used. */
  accounts: Backend['accounts'];
  /** What the page replaces of its configuration, one sentence each. */
  warnings: string[];
  /** @param graceMs time for running responses to end */
  close(graceMs?: number): Promise<void>;
}

const GRACE_MS = 2_000;

/**
 * Starts a server for the pages and the service.
 * @param now clock of the embedded service, epoch milliseconds; tests pass a clock of their own
 * @throws Error with a one-sentence message if a setting, the database, the built app or the address cannot be used
 */
export async function startHost(
  settings: Settings,
  source: PageSource,
  now: () => number = Date.now,
): Promise<Host> {
  const { raw, config, apiOrigins, warnings } = readConfig(source.folder);
  const backend = await openBackend(settings, apiOrigins, now);
  try {
    const app: App = new Hono();
    const headers = securityHeaders({ apiOrigins, inlineScripts: source.inlineScripts() });
    const metrics = settings.metrics ? await createMetrics() : null;
    const log = settings.logFormat === 'json' ? writeLine : null;
    const server = createHttpServer(app, {
      trustProxy: settings.trustProxy,
      basePath: settings.basePath,
      headers,
      record: (entry) => {
        metrics?.record(entry);
        log?.(entry);
      },
    });
    const sandbox = backend.accounts.length > 0 ? { accounts: [...backend.accounts] } : undefined;
    const pages = await source.open(server, settings.basePath, { ...config, sandbox });
    let stopping = false;
    app.route('/', healthRoutes({ isReady: () => backend.isReady(), isStopping: () => stopping, metrics }));
    route(app, backend, { ...raw, sandbox });
    if (settings.upstream) app.route('/', statusRoutes(settings.upstream));
    app.route('/', openApiRoutes(targetOf(settings, { config, apiOrigins })));
    app.route('/', manifestRoutes(source.folder, config));
    app.route('/', shareRoutes(settings.basePath));
    app.route('/', pages.app);
    const port = await listen(server, settings.host, settings.port);
    return {
      port,
      accounts: backend.accounts,
      warnings,
      async close(graceMs = GRACE_MS) {
        stopping = true;
        await pages.close();
        await stopListening(server, graceMs);
        await backend.close();
      },
    };
  } catch (error) {
    await backend.close();
    throw error;
  }
}

function route(app: App, backend: Backend, config: object) {
  for (const part of ['api', 'auth'] as const) {
    app.all(part === 'api' ? '/v1/*' : '/auth/*', (c) => {
      reduceAnswerHeaders(c.env.outgoing);
      // A response to one user must not be stored for the next one, not even for revalidation.
      c.env.outgoing.setHeader('Cache-Control', 'no-cache, no-store');
      c.env.outgoing.setHeader('X-Request-Id', requestIdOf(c.env.incoming));
      return backend.handle(c, part);
    });
  }
  app.get('/config.json', etag(), (c) => c.json(config));
}

const writeLine = (entry: RequestRecord) => process.stdout.write(`${JSON.stringify(entry)}\n`);
