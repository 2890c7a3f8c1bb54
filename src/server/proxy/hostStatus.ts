import type { IncomingMessage } from 'node:http';
import { Hono } from 'hono';
import type { HostStatus, ServiceFinding } from '#api/contract/hostStatus.ts';
import type { Upstream } from '#server/settings/settings.ts';
import { askService } from './askService.ts';

/** Calls that exist in every version of the services and are refused without a token. */
const CALLS = { api: 'v1/company', auth: 'auth/accesstoken' } as const;
const LIMIT_MS = 3_000;
/** Time that a finding is cached, milliseconds, since anybody may request the status. */
const CACHE_MS = 5_000;

/** Serves `/status.json`: the connection problems between this host and the services, without their addresses. */
export function statusRoutes(upstream: Upstream): Hono {
  let askedAt = -Infinity;
  let status: Promise<HostStatus> | undefined;
  return new Hono().get('/status.json', async (c) => {
    if (!status || performance.now() - askedAt > CACHE_MS) {
      askedAt = performance.now();
      status = statusOf(upstream);
    }
    return c.json(await status);
  });
}

async function statusOf(upstream: Upstream): Promise<HostStatus> {
  const [api, auth] = await Promise.all([ask(upstream.api, CALLS.api), ask(upstream.auth, CALLS.auth)]);
  return { api, auth };
}

async function ask(base: URL, call: string): Promise<ServiceFinding> {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${call}`;
  try {
    return findingOf(await askService(url, 'GET', LIMIT_MS));
  } catch (error) {
    return failureOf(error);
  }
}

function findingOf({ statusCode: status = 0, headers }: IncomingMessage): ServiceFinding {
  const isPage = headers['content-type']?.includes('html') ?? false;
  if (status >= 500) return { finding: 'failing', detail: String(status) };
  // A 429 shows that the service is reachable.
  if ([401, 403, 429].includes(status) && !isPage) return { finding: 'ok' };
  return { finding: 'other', detail: String(status) };
}

/** Classifies an error of a call. @param error with a code of Node, OpenSSL or the HTTP parser */
function failureOf(error: unknown): ServiceFinding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (['ABORT_ERR', 'ETIMEDOUT'].includes(code)) return { finding: 'timeout' };
  if (/^(ENOTFOUND|EAI_)/.test(code)) return { finding: 'name', detail: code };
  if (/CERT|SIGNATURE|SSL|TLS|ISSUER|CRL|EPROTO/.test(code)) return { finding: 'tls', detail: code };
  if (code.startsWith('HPE_')) return { finding: 'other', detail: code };
  return { finding: 'unreachable', detail: code };
}
