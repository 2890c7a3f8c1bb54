import { wait } from '#platform/abort.ts';
import type { SessionRecord } from '#auth/storage/sessionRecord.ts';
import type { TabDeps } from './sessionDeps.ts';

const PEERS_MS = 60;

/**
 * Returns the session record of this browser if this tab may use it, and removes a record that no tab may use.
 * Sends no request: the first API call shows whether the refresh token is still valid.
 * @param onRecord called when a valid record exists, before the check whether this tab may use it
 */
export async function restoreRecord(deps: TabDeps, onRecord: () => void): Promise<SessionRecord | null> {
  const { store } = deps;
  const record = await store.read();
  if (record === null) return null;
  if (record === 'broken') {
    await store.clear();
    return null;
  }
  onRecord();
  if (record.persist || (await isOpen(deps, record.sid))) return record;
  await store.take(record.sid);
  return null;
}

/** Whether the session was open in this tab before a reload, or is open in another tab now. */
async function isOpen({ presence, tabs }: TabDeps, sid: string): Promise<boolean> {
  if (presence.isMarked(sid)) return true;
  const open = await presence.count();
  if (open !== null) return open > 0;
  // Without locks, as over plain http, ask the other tabs.
  let answered = false;
  const stop = tabs.listen((message) => {
    if (message.sid === sid && (message.type === 'at' || message.type === 'here')) answered = true;
  });
  tabs.post({ type: 'who', sid });
  await wait(PEERS_MS);
  stop();
  return answered;
}
