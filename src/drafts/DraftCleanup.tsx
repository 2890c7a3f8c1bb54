import { useEffect } from 'react';
import { useSession, useSessionEnd } from '#auth/session/sessionContext.tsx';
import { endDrafts } from './endDrafts.ts';
import { loadDrafts } from './lazyDrafts.ts';

/** The first page comes first. */
const AFTER_MS = 1500;

/** Wipes what others left on this device, and at a sign-out what this person did. */
export function DraftCleanup() {
  const state = useSession();
  const sid = state.kind === 'active' ? state.sid : null;
  const user = state.kind === 'active' ? state.user : null;
  useSessionEnd(endDrafts);
  useEffect(() => {
    if (sid === null) return;
    const tidy = () =>
      loadDrafts().then(
        ({ draftsOfSession }) => draftsOfSession({ sid, user }),
        // Without a network it is tried again by the next form, or the next session.
        () => undefined,
      );
    const timer = setTimeout(tidy, AFTER_MS);
    return () => clearTimeout(timer);
  }, [sid, user]);
  return null;
}
