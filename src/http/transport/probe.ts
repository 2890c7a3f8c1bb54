import type { Platform } from '#platform/platform.ts';
import { parseHttpDate } from './httpDate.ts';

/**
 * What a page finds when it asks a service for what needs a token:
 * - `ok` the service refuses, as it should
 * - `cors` it answers, and the browser does not let this page read the answer
 * - `unreachable` no answer: browsers do not tell a page why · `timeout` none in time
 * - `failing` 5xx · `other` what answers is not this service
 */
export type PageFinding = 'ok' | 'cors' | 'unreachable' | 'timeout' | 'failing' | 'other';

export interface Probe {
  finding: PageFinding;
  status?: number;
  /** The service's clock minus that of this device, milliseconds; undefined where the answer's `Date` is not readable. */
  clockOffsetMs?: number;
}

const LIMIT_MS = 8_000;

/**
 * Asks a service as the app would, and tells what is wrong with the answer. Never throws.
 * @param crossOrigin whether the service is on another origin than the page
 */
export async function probe(platform: Platform, url: string, crossOrigin: boolean): Promise<Probe> {
  const ask = (init: RequestInit) =>
    platform.fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      signal: AbortSignal.timeout(LIMIT_MS),
      ...init,
    });
  try {
    // As every call, so that a browser asks the service first whether it may send the header.
    const response = await ask({ headers: { Authorization: 'Bearer none' } });
    const date = parseHttpDate(response.headers.get('Date'));
    void response.body?.cancel();
    return {
      finding: findingOf(response),
      status: response.status,
      clockOffsetMs: date === null ? undefined : date - platform.now(),
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return { finding: 'timeout' };
    if (!crossOrigin) return { finding: 'unreachable' };
    // A request that asks nobody's leave arrives wherever there is a service; its answer stays closed.
    return ask({ mode: 'no-cors', redirect: 'follow' }).then(
      () => ({ finding: 'cors' }),
      () => ({ finding: 'unreachable' }),
    );
  }
}

function findingOf({ status, headers }: Response): PageFinding {
  if (status >= 500) return 'failing';
  const isPage = headers.get('Content-Type')?.includes('html') ?? false;
  return [401, 403, 429].includes(status) && !isPage ? 'ok' : 'other';
}
