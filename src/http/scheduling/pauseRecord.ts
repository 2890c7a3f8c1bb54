import type { TextStorage } from '#platform/platform.ts';

export type PauseReason = 'limited' | 'banned';

/** A pause as it is stored and sent to other tabs. Contains no secret and no personal data. */
export interface PauseRecord {
  /** Time of the last refusal, epoch milliseconds. */
  at: number;
  /** End of the pause, epoch milliseconds. */
  until: number;
  reason: PauseReason;
  /** Refusals in a row. 0 after any other answer. */
  inARow: number;
}

const KEY = 'app.pause';
const MAX_MS = 16 * 60_000;

/** Returns null for a value of another shape, and for a record from the future or from more than 16 minutes ago. */
export function parsePause(value: unknown, now: number): PauseRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const { at, until, reason, inARow }: Partial<Record<keyof PauseRecord, unknown>> = value;
  if (typeof at !== 'number' || typeof until !== 'number' || typeof inARow !== 'number') return null;
  if (reason !== 'limited' && reason !== 'banned') return null;
  if (!Number.isInteger(inARow) || inARow < 0 || inARow > 100) return null;
  // The wall clock may have been changed since. An impossible pause is ignored.
  if (!(at <= now + 1000 && now - at < MAX_MS && until - at <= MAX_MS && until >= at)) return null;
  return { at, until, reason, inARow };
}

export function readPause(storage: TextStorage, now: number): PauseRecord | null {
  try {
    return parsePause(JSON.parse(storage.get(KEY) ?? 'null'), now);
  } catch {
    return null;
  }
}

export function writePause(storage: TextStorage, record: PauseRecord): void {
  storage.set(KEY, JSON.stringify(record));
}
