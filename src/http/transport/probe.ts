import type { Platform } from '#platform/platform.ts';
import { parseHttpDate } from './httpDate.ts';

/**
 * Result of a call without a token from the page to a service:
 * - `ok` the service refuses the call, as expected
 * - `cors` the service answers, but the browser does not let this page read the answer
 * - `unreachable` no answer, for a reason that browsers hide from pages · `timeout` no answer in time
 * - `failing` the answer is a 5xx · `other` the answer is not from this service
 */
export type PageFinding = 'ok' | 'cors' | 'unreachable' | 'timeout' | 'failing' | 'other';

export interface Probe {
  finding: PageFinding;
  status?: number;
  /** The service's clock minus the device's, milliseconds; undefined if the answer's `Date` is not readable. */
  clockOffsetMs?: number;
}

const LIMIT_MS = 8_000;

/**
 * Calls a service like the app does, and classifies the answer. Never throws.
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
    // Sends the header of every call, so that browsers send a preflight request first.
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
    // A `no-cors` request needs no permission, and succeeds if the service is reachable. Its answer is not readable.
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
