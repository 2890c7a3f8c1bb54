import { gapsOf, median } from './rhythm.ts';

/** A character of a burst. */
export interface TypedCharacter {
  character: string;
  /** ms, on the clock of {@link TypedKey}. */
  at: number;
}

/** Characters typed in one place since the last non-character key. A pause does not end a burst. */
export type KeyBurst = readonly TypedCharacter[];

export const NO_BURST: KeyBurst = [];

/** A pressed key. */
export interface TypedKey {
  /** As `KeyboardEvent.key`. */
  key: string;
  /** ms, on a clock that keeps running while the page is busy. */
  at: number;
  /** Whether a modifier makes the key a command. */
  command: boolean;
}

/**
 * What is known about a burst when a key ends it:
 * - `whole`: a scanner typed the burst
 * - `part`: a scanner typed the end, `tail`; it is uncertain whether the rest belongs to the scan
 */
export type Scanned = { kind: 'whole'; text: string } | { kind: 'part'; text: string; tail: string };

// Scanners press these for capitals, as users do.
const HELD = new Set(['Shift', 'CapsLock', 'AltGraph']);
const ENDS = new Set(['Enter', 'Tab']);

/** Minimum number of characters of a scan. */
const FEWEST = 6;
/** Maximum typical gap of a scanner, ms: wireless scanners take up to 90, and human typists more than 120. */
const SLOWEST_MS = 100;
/** Minimum number of characters of a slow scanner, which is recognised by its even gaps. */
const FEWEST_SLOW = 8;
/** Nobody types codes with a typical gap this short, ms, so uneven gaps are accepted as well. */
const FAST_MS = 35;
/** Nor with all gaps this short, ms: wireless scanners jitter between 5 and 60. */
const JITTER_MS = 65;
/** A gap within the rhythm is at most this many typical gaps, or this many ms. */
const MOST_GAPS = 4;
const SMALL_GAP_MS = 50;
/** Maximum typical deviation of an even rhythm, as a fraction of the typical gap. */
const EVEN = 0.35;
/** Maximum of the single longer gap that a scan may have, ms: a busy phone, or a radio that wakes up. */
const LONGEST_GAP_MS = 2000;

/**
 * Adds a key to the burst. If the key ends the burst, returns the part that a scanner typed, recognised by its rhythm.
 * A scan may have one longer gap, even before the ending key. Text in an uneven rhythm was typed by the user.
 */
export function nextBurst(
  burst: KeyBurst,
  { key, at, command }: TypedKey,
): { burst: KeyBurst; scanned: Scanned | null } {
  if (HELD.has(key) && !command) return { burst, scanned: null };
  if (!command && [...key].length === 1) return { burst: [...burst, { character: key, at }], scanned: null };
  return { burst: NO_BURST, scanned: command || !ENDS.has(key) ? null : scannedIn(burst, at) };
}

/** Returns whether a character follows the burst too fast for a human. */
export function isQuick(burst: KeyBurst, at: number): boolean {
  const last = burst.at(-1);
  return last !== undefined && at - last.at <= SMALL_GAP_MS;
}

/** Returns whether the burst is too old for a scanner to continue it. */
export const isOver = (burst: KeyBurst, at: number): boolean =>
  at - (burst.at(-1)?.at ?? at) > LONGEST_GAP_MS;

function scannedIn(burst: KeyBurst, end: number): Scanned | null {
  if (isScan(burst, end)) return { kind: 'whole', text: textOf(burst) };
  const tail = lastSegment(burst, end);
  return tail && isScan(tail, end) ? { kind: 'part', text: textOf(burst), tail: textOf(tail) } : null;
}

const textOf = (burst: KeyBurst) => burst.map(({ character }) => character).join('');

/** Returns whether all characters have the rhythm of one device, with at most one longer gap. */
function isScan(burst: KeyBurst, end: number): boolean {
  if (burst.length < FEWEST) return false;
  const gaps = gapsOf([...burst.map(({ at }) => at), end]);
  const typical = median(gaps.slice(0, -1));
  const longer = gaps.filter((gap) => gap > limitFor(typical));
  if (longer.length > 1 || (longer[0] ?? 0) > LONGEST_GAP_MS) return false;
  if (typical <= FAST_MS) return true;
  const isJittering = gaps.filter((gap) => gap > JITTER_MS).length <= 1;
  return burst.length >= FEWEST_SLOW && (isJittering || (typical <= SLOWEST_MS && isEven(gaps, typical)));
}

const limitFor = (typical: number) => Math.max(SMALL_GAP_MS, typical * MOST_GAPS);

/** Returns whether most gaps are about as long as the typical one. */
function isEven(gaps: readonly number[], typical: number): boolean {
  return median(gaps.map((gap) => Math.abs(gap - typical))) <= typical * EVEN;
}

/** Returns the characters after the last longer gap; null if that is the whole burst. */
function lastSegment(burst: KeyBurst, end: number): KeyBurst | null {
  const gaps = gapsOf([...burst.map(({ at }) => at), end]);
  const limit = limitFor(median(gaps.slice(-FEWEST)));
  const from = gaps.slice(0, -1).findLastIndex((gap) => gap > limit) + 1;
  return from === 0 ? null : burst.slice(from);
}
