import { wait } from '#platform/abort.ts';
import type { Platform } from '#platform/platform.ts';
import { isProblem } from '#http/problem.ts';
import type { SessionRecord } from '#auth/storage/sessionRecord.ts';
import type { AuthService } from '#auth/client/authService.ts';
import type { SessionStore } from '#auth/storage/sessionStore.ts';
import { lifetimeMs, REFRESH_MS } from './token.ts';

const HOUR_MS = 60 * 60_000;
const MAX_JITTER_MS = 2000;

/**
 * Renews the refresh token in the second half of its lifetime, with at most one attempt per hour. A failed attempt is
 * not an error, because the old token still works. The new token is stored beside the old one before its first use.
 * Call while holding the session lock, right after the old token has worked.
 */
export async function renewRefreshTokenIfDue(
  platform: Platform,
  store: SessionStore,
  service: AuthService,
  record: SessionRecord,
  signal: AbortSignal,
): Promise<void> {
  if (!isDue(record, platform.now())) return;
  const { sid, rt, renewTriedAt } = record;
  // Without locks, several tabs may get here at once. The first tab to record the attempt renews the token.
  if (!platform.locks) await wait(platform.random() * MAX_JITTER_MS, signal);
  const claimedRecord = await store.update(sid, (now) =>
    now.rt === rt && now.renewTriedAt === renewTriedAt ? { ...now, renewTriedAt: platform.now() } : null,
  );
  if (!claimedRecord) return;
  try {
    const renewed = await service.renew(rt, signal);
    if (renewed === rt) return;
    await store.update(sid, (now) =>
      now.rt === rt ? { ...now, rt: renewed, prevRt: rt, iat: platform.now() } : null,
    );
  } catch (error) {
    if (!isProblem(error)) throw error;
  }
}

function isDue({ rt, iat, renewTriedAt }: SessionRecord, now: number): boolean {
  if (now - iat < lifetimeMs(rt, REFRESH_MS) / 2) return false;
  // An attempt in the future was recorded before the clock was set back.
  return renewTriedAt === undefined || now - renewTriedAt >= HOUR_MS || renewTriedAt - now >= HOUR_MS;
}
