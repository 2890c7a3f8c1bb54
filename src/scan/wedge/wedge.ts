/** Longest time between two characters of a scanner, ms. */
const FASTEST_MS = 35;
/** Minimum number of characters of a scan. */
const FEWEST = 6;

/** Characters typed without a pause, by a scanner or a person. */
export interface KeyBurst {
  text: string;
  /** When the last key was pressed, ms. */
  at: number;
}

export const NO_BURST: KeyBurst = { text: '', at: Number.NEGATIVE_INFINITY };

/** A pressed key. */
export interface TypedKey {
  /** As `KeyboardEvent.key`. */
  key: string;
  /** ms, on a clock that keeps running while the page is busy. */
  at: number;
  /** Whether a modifier makes the key a command. */
  command: boolean;
}

// Scanners press these for capitals, as people do.
const HELD = new Set(['Shift', 'CapsLock', 'AltGraph']);

/**
 * Adds a key to the burst. Returns the scanned text where the key ends a scan: at least six characters no more than
 * 35 ms apart, followed as quickly by Enter or Tab.
 */
export function nextBurst(
  run: KeyBurst,
  { key, at, command }: TypedKey,
): { run: KeyBurst; scanned: string | null } {
  if (HELD.has(key) && !command) return { run, scanned: null };
  const quick = at - run.at <= FASTEST_MS;
  if (!command && [...key].length === 1) {
    return { run: { text: quick ? run.text + key : key, at }, scanned: null };
  }
  const ends = !command && quick && (key === 'Enter' || key === 'Tab') && [...run.text].length >= FEWEST;
  return { run: NO_BURST, scanned: ends ? run.text : null };
}
