import { parseHttpDate } from './httpDate.ts';

const FLOOR_S = 1;
const CAP_S = 15 * 60;
const DEFAULT_S = 5;
const DEFAULT_CAP_S = 60;

/**
 * Returns the seconds that an answer asks to wait, or null if it gives no valid delay.
 * @param header `Retry-After`: seconds, or an HTTP date, which is compared with the answer's own `Date`, never with the
 * device's clock
 * @param date the `Date` header
 * @param body `retryAfter` of the body: the fallback when a cross-origin service does not expose the header
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
 * Returns the seconds to wait: the requested delay, limited to between 1 s and 15 minutes. Without a requested delay,
 * 5 s, doubled for each refusal up to 60 s.
 * @param requestedS null if the answer gave no delay
 * @param inARow refusals since the last answer, including this one
 */
export function pauseSeconds(requestedS: number | null, inARow: number): number {
  if (requestedS === null) return Math.min(DEFAULT_S * 2 ** (inARow - 1), DEFAULT_CAP_S);
  return Math.min(Math.max(requestedS, FLOOR_S), CAP_S);
}
