import type { Platform } from './platform.ts';

/** A moment on both clocks of the device. */
export interface Stamp {
  /** Epoch milliseconds. A person or a time server may set this clock. */
  wall: number;
  /** Milliseconds since the page was opened. This clock may stand still while the device sleeps. */
  monotonic: number;
}

/** @param agoMs how long ago the moment was */
export function stamp(platform: Platform, agoMs = 0): Stamp {
  return { wall: platform.now() - agoMs, monotonic: platform.monotonic() - agoMs };
}

/**
 * Milliseconds since the moment, by the clock that says more: the wall clock after a sleep, the monotonic one
 * after the wall clock was set back. So a token never looks younger than it is.
 */
export function elapsedMs(platform: Platform, since: Stamp): number {
  return Math.max(platform.now() - since.wall, platform.monotonic() - since.monotonic, 0);
}
