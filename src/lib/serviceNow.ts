/** The `Date` header has whole seconds, so the service's clock may be ahead of the header by up to this much. */
const RESOLUTION_MS = 1000;

/**
 * Estimates the current time of the service, epoch milliseconds. The device's clock may be slow: with that clock, a
 * license that was activated a moment ago would appear to be planned.
 * @param now device clock, epoch milliseconds; may be older than the answer
 * @param read arrival of the last answer, by the device's clock (`at`) and by the service's
 */
export function serviceNow(now: number, read: { at: number; serverTime: number }): number {
  return Math.max(now, read.at) + read.serverTime - read.at + RESOLUTION_MS;
}
