import { isToken } from '#auth/tokens/token.ts';

/** The single record of a session on this device, and the only place where the refresh token is stored. */
export interface SessionRecord {
  v: 1;
  /** Random session id, created at sign-in. */
  sid: string;
  /** The typed name, or the name in a pasted token's claims. */
  user: string | null;
  /** Refresh token. */
  rt: string;
  /** The previous refresh token, stored until the renewed token has worked once. */
  prevRt?: string;
  /** When `rt` was received, in epoch milliseconds by the device's clock. */
  iat: number;
  /** When the last renewal was attempted, in epoch milliseconds; written before the request is sent. */
  renewTriedAt?: number;
  /** "Keep me signed in": the record stays valid after all tabs are closed. */
  persist: boolean;
}

/** Returns 128 random bits in hex. `randomUUID` is not available over plain http. */
export function newSid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function isSid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

/** Returns null unless the value is a complete record of this version, so that no malformed value is ever sent. */
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

/** Returns whether a newer version of the app wrote the value. */
export const isOfLaterVersion = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'v' in value && typeof value.v === 'number' && value.v > 1;

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
