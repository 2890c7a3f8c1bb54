import type { IncomingMessage } from 'node:http';
import { Hono } from 'hono';
import type { HostStatus, ServiceFinding } from '#api/contract/hostStatus.ts';
import type { Upstream } from '#server/settings/settings.ts';
import { askService } from './askService.ts';

/** Calls that every version of the services has, and refuses without a token. */
const CALLS = { api: 'v1/company', auth: 'auth/accesstoken' } as const;
const LIMIT_MS = 3_000;
/** How long a finding is believed, milliseconds: anybody may ask at any rate. */
const BELIEVED_MS = 5_000;

/** `/status.json`: what is wrong between this host and the services behind it, without their addresses. */
export function statusRoutes(upstream: Upstream): Hono {
  let askedAt = -Infinity;
  let status: Promise<HostStatus> | undefined;
  return new Hono().get('/status.json', async (c) => {
    if (!status || performance.now() - askedAt > BELIEVED_MS) {
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
  // A service that limits this host is there.
  if ([401, 403, 429].includes(status) && !isPage) return { finding: 'ok' };
  return { finding: 'other', detail: String(status) };
}

/** @param error with a code of Node, OpenSSL or the HTTP parser */
function failureOf(error: unknown): ServiceFinding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (['ABORT_ERR', 'ETIMEDOUT'].includes(code)) return { finding: 'timeout' };
  if (/^(ENOTFOUND|EAI_)/.test(code)) return { finding: 'name', detail: code };
  if (/CERT|SIGNATURE|SSL|TLS|ISSUER|CRL|EPROTO/.test(code)) return { finding: 'tls', detail: code };
  if (code.startsWith('HPE_')) return { finding: 'other', detail: code };
  return { finding: 'unreachable', detail: code };
}
