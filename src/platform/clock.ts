import type { Platform } from './platform.ts';

/** A moment on both clocks of the device. */
export interface Stamp {
  /** Epoch milliseconds. The user or a time server may change this clock. */
  wall: number;
  /** Milliseconds since the page was opened. This clock may stand still while the device sleeps. */
  monotonic: number;
}

/** Returns the current moment, or an earlier one. @param agoMs age of the moment, milliseconds */
export function stamp(platform: Platform, agoMs = 0): Stamp {
  return { wall: platform.now() - agoMs, monotonic: platform.monotonic() - agoMs };
}

/**
 * Returns the milliseconds since a moment by the clock that has advanced further: the wall clock after a sleep, the
 * monotonic one after the wall clock was set back. So a token never appears younger than it is.
 */
export function elapsedMs(platform: Platform, since: Stamp): number {
  return Math.max(platform.now() - since.wall, platform.monotonic() - since.monotonic, 0);
}
