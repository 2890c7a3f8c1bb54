import { useEffect } from 'react';
import { useSession, useSessionEnd } from '#auth/session/sessionContext.tsx';
import { afterFirstData } from '#platform/firstData.ts';
import { endDrafts } from './endDrafts.ts';
import { loadDrafts } from './lazyDrafts.ts';

const AFTER_MS = 1000;

/** Deletes the drafts of other users on this device, and on sign-out the drafts of this user. */
export function DraftCleanup() {
  const state = useSession();
  const sid = state.kind === 'active' ? state.sid : null;
  const user = state.kind === 'active' ? state.user : null;
  const subject = state.kind === 'active' ? state.subject : null;
  useSessionEnd(endDrafts);
  useEffect(() => {
    if (sid === null) return;
    const deleteStale = () =>
      loadDrafts().then(
        ({ draftsOfSession }) => draftsOfSession({ sid, user, subject }),
        // A failed load is retried by the next form, or in the next session.
        () => undefined,
      );
    return afterFirstData(deleteStale, AFTER_MS);
  }, [sid, user, subject]);
  return null;
}
