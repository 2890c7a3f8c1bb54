import type { TextStorage } from '#platform/platform.ts';

export type PauseReason = 'limited' | 'banned';

/** What the tabs tell each other about a pause, and a reload finds again. Not secret, and of no person. */
export interface PauseRecord {
  /** Epoch milliseconds: when we were last refused, and when to go on. */
  at: number;
  until: number;
  reason: PauseReason;
  /** Refusals in a row, without an answer in between. 0: answers came again. */
  inARow: number;
}

const KEY = 'app.pause';
const MAX_MS = 16 * 60_000;

/** Null for everything that is no record of this device and hour: other shapes, the future, the long past. */
export function parsePause(value: unknown, now: number): PauseRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const { at, until, reason, inARow }: Partial<Record<keyof PauseRecord, unknown>> = value;
  if (typeof at !== 'number' || typeof until !== 'number' || typeof inARow !== 'number') return null;
  if (reason !== 'limited' && reason !== 'banned') return null;
  if (!Number.isInteger(inARow) || inARow < 0 || inARow > 100) return null;
  // The wall clock may have been set since: a pause that could not be is none.
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
