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
 * Renews the refresh token in the second half of its life, at most one try an hour. Failing is no error: the old
 * one still works. The new one is committed, beside the old, before it is used for the first time.
 * Call it while holding the lock of the session, right after the old token has worked.
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
  // Without locks the other tabs are here too: the first one marks the try.
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
  // A try in the future was made before the clock was set back.
  return renewTriedAt === undefined || now - renewTriedAt >= HOUR_MS || renewTriedAt - now >= HOUR_MS;
}
