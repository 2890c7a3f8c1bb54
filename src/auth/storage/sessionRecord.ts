import { isToken } from '#auth/tokens/token.ts';

/** What a device keeps of a session: one record, the only place where the refresh token is. */
export interface SessionRecord {
  v: 1;
  /** Random, made at sign-in. */
  sid: string;
  /** The name that was typed, or the hint of a pasted token. */
  user: string | null;
  /** Refresh token. */
  rt: string;
  /** The refresh token before the last renewal, until the new one has worked once. */
  prevRt?: string;
  /** When `rt` was received, epoch milliseconds of the device. */
  iat: number;
  /** When a renewal was last tried; written before it is sent. */
  renewTriedAt?: number;
  /** "Keep me signed in": valid after all tabs were closed. */
  persist: boolean;
}

/** 128 random bits in hex. Not `randomUUID`, which plain http does not have. */
export function newSid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function isSid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

/** Null for everything that is not whole and of this version: nothing of it is sent to a server. */
export function parseRecord(value: unknown): SessionRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const {
    v,
    sid,
    user,
    rt,
    prevRt,
    iat,
    renewTriedAt,
    persist,
  }: Partial<Record<keyof SessionRecord, unknown>> = value;
  if (v !== 1 || !isSid(sid) || !isToken(rt) || !isTime(iat) || typeof persist !== 'boolean') return null;
  if (user !== null && typeof user !== 'string') return null;
  if (prevRt !== undefined && !isToken(prevRt)) return null;
  if (renewTriedAt !== undefined && !isTime(renewTriedAt)) return null;
  return { v, sid, user, rt, prevRt, iat, renewTriedAt, persist };
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
