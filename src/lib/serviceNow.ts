/** The `Date` header has whole seconds: the service's clock was up to this far ahead of what it says. */
const RESOLUTION_MS = 1000;

/**
 * Now by the service's clock, epoch milliseconds. By the device's own, which may be slow, a license that was
 * activated a moment ago would be planned for the next minutes.
 * @param now by the device's clock; may be older than the answer
 * @param read when the answer arrived by the device's clock, and by the service's
 */
export function serviceNow(now: number, read: { at: number; serverTime: number }): number {
  return Math.max(now, read.at) + read.serverTime - read.at + RESOLUTION_MS;
}
