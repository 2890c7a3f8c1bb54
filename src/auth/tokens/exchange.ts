import { isProblem, Problem } from '#http/problem.ts';
import type { SessionRecord } from '#auth/storage/sessionRecord.ts';
import type { SessionDeps } from '#auth/session/sessionDeps.ts';
import { lifetimeMs, REFRESH_MS } from './token.ts';

interface Exchanged {
  token: string;
  /** The record with the refresh token that worked. */
  record: SessionRecord;
}

/**
 * Gives the refresh token for an access token; the one before the last renewal where the renewed one is refused.
 * Ends the session when the service takes neither. Call it while holding the lock of the session.
 * @throws Problem
 */
export async function exchangeRefreshToken(
  deps: SessionDeps,
  record: SessionRecord,
  signal: AbortSignal,
): Promise<Exchanged> {
  const { rt, prevRt } = record;
  const token = await accessToken(deps, rt, signal);
  if (token !== null) {
    // The renewed one has worked: the one before is needed no more.
    return { token, record: prevRt === undefined ? record : await storeWorkingToken(deps, record, { rt }) };
  }
  const current = await deps.record();
  // Without locks, or from the back-forward cache, another tab may have renewed it under our hands.
  if (current.rt !== rt) return exchangeRefreshToken(deps, current, signal);
  const fallbackToken = prevRt === undefined ? null : await accessToken(deps, prevRt, signal);
  if (prevRt === undefined || fallbackToken === null) return expire(deps);
  // When it was received is forgotten; it was due for renewal then, and will be again in an hour.
  const iat = deps.platform.now() - lifetimeMs(prevRt, REFRESH_MS) / 2;
  return { token: fallbackToken, record: await storeWorkingToken(deps, record, { rt: prevRt, iat }) };
}

/** Null where the service refuses the refresh token. */
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

/** Keeps the refresh token that worked and drops the other one. */
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
