import { isProblem, Problem } from '#http/problem.ts';
import type { SessionRecord } from '#auth/storage/sessionRecord.ts';
import type { SessionDeps } from '#auth/session/sessionDeps.ts';
import { lifetimeMs, REFRESH_MS } from './token.ts';

interface Exchanged {
  token: string;
  /** The record with the working refresh token. */
  record: SessionRecord;
}

/**
 * Exchanges the refresh token for an access token. Falls back to the previous refresh token if the service rejects
 * the renewed one, and ends the session if it rejects both. Call while holding the session lock.
 * @throws Problem; `ended` if the session has ended
 */
export async function exchangeRefreshToken(
  deps: SessionDeps,
  record: SessionRecord,
  signal: AbortSignal,
): Promise<Exchanged> {
  const { rt, prevRt } = record;
  const token = await accessToken(deps, rt, signal);
  if (token !== null) {
    // The renewed token works, so the previous one is no longer needed.
    return { token, record: prevRt === undefined ? record : await storeWorkingToken(deps, record, { rt }) };
  }
  const current = await deps.record();
  // Without locks, or while this page was in the back-forward cache, another tab may have renewed the token.
  if (current.rt !== rt) return exchangeRefreshToken(deps, current, signal);
  const fallbackToken = prevRt === undefined ? null : await accessToken(deps, prevRt, signal);
  if (prevRt === undefined || fallbackToken === null) return expire(deps);
  // The arrival time of the previous token is unknown. It was due for renewal, so it is stored as half expired.
  const iat = deps.platform.now() - lifetimeMs(prevRt, REFRESH_MS) / 2;
  return { token: fallbackToken, record: await storeWorkingToken(deps, record, { rt: prevRt, iat }) };
}

/** Returns null if the service rejects the refresh token. */
async function accessToken(
  { service }: SessionDeps,
  rt: string,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    return await service.accessToken(rt, signal);
  } catch (error) {
    if (isProblem(error, 'unauthorised')) return null;
    throw error;
  }
}

/** Stores the working refresh token and drops the other one. */
async function storeWorkingToken(
  { store, sid }: SessionDeps,
  record: SessionRecord,
  changes: Partial<SessionRecord>,
): Promise<SessionRecord> {
  const next = { ...record, ...changes, prevRt: undefined };
  await store.update(sid, (current) => (current.rt === record.rt ? next : null));
  return next;
}

async function expire({ store, sid, end }: SessionDeps): Promise<never> {
  await store.take(sid);
  end('expired');
  throw new Problem('ended');
}
