import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import { addressGroup, clientAddress } from './http/clientAddress.ts';
import { compressed } from './http/compression.ts';
import { requestIdOf } from './http/observer.ts';
import { askService } from './proxy/askService.ts';
import { createProxy } from './proxy/proxy.ts';
import { errorResponse, notFound, HttpError } from './sandbox/http/errors.ts';
import { ACCOUNTS, type Account } from './sandbox/accounts.ts';
import type { Settings, Upstream } from './settings/settings.ts';

/** Handler of `/v1/*` (api) and `/auth/*` (auth). */
export interface Backend {
  /** Accounts that can sign in; empty unless the embedded service is used. */
  accounts: readonly Account[];
  handle(c: Context<{ Bindings: HttpBindings }>, part: 'api' | 'auth'): Response | Promise<Response>;
  /** Returns whether the database or the remote services respond. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens the backend for the settings: a proxy to the remote services, the embedded service, or none.
 * @param now clock of the embedded service, epoch milliseconds
 * @throws Error with a one-sentence message if the embedded service cannot open its database
 */
export async function openBackend(
  settings: Settings,
  apiOrigins: readonly string[],
  now: () => number,
): Promise<Backend> {
  if (settings.upstream) return remote(settings.upstream, settings.trustProxy);
  // The page calls the services directly, so an embedded service would never be used.
  if (apiOrigins.length > 0) return elsewhere;
  return embedded(settings, now);
}

async function embedded(settings: Settings, now: () => number): Promise<Backend> {
  const { databaseUrl, databaseAuthToken, corsOrigins, limits, trustProxy } = settings;
  // Loaded on demand, since a host in front of the real services needs no database.
  const { openSandbox } = await import('./sandbox/sandbox.ts');
  const sandbox = await openSandbox({ databaseUrl, databaseAuthToken, corsOrigins, limits, now });
  return {
    accounts: ACCOUNTS,
    async handle(c) {
      // Rate limits count by the address of the client, not of a proxy in front of this host.
      const remoteAddress = addressGroup(clientAddress(c.env.incoming, trustProxy));
      const requestId = requestIdOf(c.env.incoming);
      const response = await sandbox.app.fetch(c.req.raw, {
        incoming: { socket: { remoteAddress } },
        requestId,
      });
      return compressed(c.req.raw, response);
    },
    isReady: () => sandbox.isReady(),
    close: () => sandbox.close(),
  };
}

const MESSAGES = {
  413: 'The request is larger than 1 MB',
  502: 'The service cannot be reached',
  504: 'The service did not answer in time',
};

function remote(upstream: Upstream, trustProxy: boolean): Backend {
  const proxy = createProxy(upstream.timeoutMs);
  return {
    accounts: [],
    async handle(c, part) {
      const asked = new URL(c.req.url);
      const target = new URL(upstream[part]);
      target.pathname = target.pathname.replace(/\/$/, '') + asked.pathname;
      target.search = asked.search;
      const failure = await proxy.forward(c.env, target, clientAddress(c.env.incoming, trustProxy));
      if (failure === null) return RESPONSE_ALREADY_SENT;
      return errorResponse(c, new HttpError(failure, MESSAGES[failure]));
    },
    isReady: async () => (await Promise.all([reaches(upstream.api), reaches(upstream.auth)])).every(Boolean),
    close: async () => proxy.close(),
  };
}

const REACH_MS = 2_000;

/** Returns whether a service responds at all, with any status, since its root path is not documented. */
async function reaches(url: URL): Promise<boolean> {
  try {
    const { statusCode = 0 } = await askService(url, 'HEAD', REACH_MS);
    return statusCode < 500;
  } catch {
    return false;
  }
}

const elsewhere: Backend = {
  accounts: [],
  handle: (c) => errorResponse(c, notFound('This host does not answer for the service: see config.json')),
  isReady: async () => true,
  close: async () => {},
};
