import { parseHttpDate } from './httpDate.ts';

const FLOOR_S = 1;
const CAP_S = 15 * 60;
const DEFAULT_S = 5;
const DEFAULT_CAP_S = 60;

/**
 * Seconds that an answer asks to wait, null where it does not say so in a way that can be trusted.
 * @param header `Retry-After`: digits, or an HTTP date, which is measured against the answer's own `Date`, never
 * against the device's clock
 * @param body `retryAfter` of the body: what is left where a cross-origin service does not expose the header
 */
export function readRetryAfter(header: string | null, date: string | null, body?: unknown): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  const until = parseHttpDate(text);
  const from = parseHttpDate(date);
  if (until !== null && from !== null) return Math.max(0, (until - from) / 1000);
  return typeof body === 'number' && Number.isFinite(body) && body >= 0 ? body : null;
}

/**
 * Seconds to wait: what was asked, at least 1 and at most 15 minutes; where nothing was, 5 that double to 60.
 * @param inARow how many times we were refused since the last answer, this time included
 */
export function pauseSeconds(asked: number | null, inARow: number): number {
  if (asked === null) return Math.min(DEFAULT_S * 2 ** (inARow - 1), DEFAULT_CAP_S);
  return Math.min(Math.max(asked, FLOOR_S), CAP_S);
}
