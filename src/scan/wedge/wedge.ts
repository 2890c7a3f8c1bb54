/** Longest time between two characters that only a machine types, ms. */
const FASTEST_MS = 35;
/** Fewest characters of a scan. */
const FEWEST = 6;

/** What was typed so far without a pause: a scanner in the place of a keyboard, or somebody who types. */
export interface KeyBurst {
  text: string;
  /** When its last key went down, ms. */
  at: number;
}

export const NO_BURST: KeyBurst = { text: '', at: Number.NEGATIVE_INFINITY };

/** A key that went down. */
export interface TypedKey {
  /** As `KeyboardEvent.key`. */
  key: string;
  /** ms, of a clock that does not stand still while the page is busy. */
  at: number;
  /** Held with one that makes a command of it. */
  command: boolean;
}

// Scanners press them for capitals, as people do.
const HELD = new Set(['Shift', 'CapsLock', 'AltGraph']);

/**
 * One step: what the run is after this key, and the scanned text where it ends one. A run of at least six characters
 * no more than 35 ms apart, and Enter or Tab as quickly after it, comes from a scanner.
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
