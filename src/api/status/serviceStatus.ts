import { BASE_PATH } from '#lib/basePath.ts';
import { probe, type Probe } from '#http/transport/probe.ts';
import { LIMIT_MS, send } from '#http/transport/send.ts';
import type { Platform } from '#platform/platform.ts';
import type { Config } from '#api/contract/config.ts';
import { HostStatus, type ServiceFinding } from '#api/contract/hostStatus.ts';

export type { Probe } from '#http/transport/probe.ts';

export const SERVICES = ['api', 'auth'] as const;
export type Service = (typeof SERVICES)[number];

export interface ServiceStatus {
  service: Service;
  /** Base URL of another origin; empty for a service behind the host of this page. */
  url: string;
  probe: Probe;
  /** Finding of the page's host, if calls to the service go through the host and it reports one. */
  host: ServiceFinding | null;
}

/** Calls that exist in every version of the services and are refused without a token. */
const CALLS: Record<Service, string> = { api: '/v1/company', auth: '/auth/accesstoken' };

/** Checks both services, and the host if the services cannot be reached. Never throws. */
export async function readServiceStatus(
  platform: Platform,
  { apiUrl, authUrl }: Pick<Config, 'apiUrl' | 'authUrl'>,
  origin: string,
): Promise<ServiceStatus[]> {
  const urls = { api: apiUrl, auth: authUrl };
  const probes = await Promise.all(
    SERVICES.map(async (service) => {
      const base = urls[service] || BASE_PATH.slice(0, -1);
      const crossOrigin = new URL(base, origin).origin !== origin;
      return {
        service,
        url: crossOrigin ? base : '',
        probe: await probe(platform, base + CALLS[service], crossOrigin),
      };
    }),
  );
  const asksHost = probes.some(({ url, probe: { finding } }) => url === '' && finding !== 'ok');
  const host = asksHost ? await readHostStatus(platform) : null;
  return probes.map((each) => ({ ...each, host: each.url === '' ? (host?.[each.service] ?? null) : null }));
}

/** Returns null if the host reports no status: a static host, or a host with the embedded service. */
async function readHostStatus(platform: Platform): Promise<HostStatus | null> {
  const request = { method: 'GET', url: `${BASE_PATH}status.json`, call: 'GET /status.json' } as const;
  try {
    const { body } = await send(platform, { ...request, accept: 'json', limitMs: LIMIT_MS.read });
    return HostStatus.parse(body);
  } catch {
    return null;
  }
}
