import { useEffect, useState } from 'react';
import type { SessionApi } from '#api/sessionApi.ts';
import type { Session } from '#auth/session/session.ts';
import { draftsOfSession } from '#drafts/drafts.ts';
import { startFeed } from './pack/feed.ts';
import { keptParts } from './pack/visitStore.ts';
import { SignOutQuestion } from './SignOutQuestion.tsx';
import { VisitLine } from './VisitLine.tsx';

/** Deletes what other users left on this device, and answers the pages from the visits while there is no network. */
export function VisitFeed({ session, sessionApi }: { session: Session; sessionApi: SessionApi }) {
  const [oldest, setOldest] = useState<number | null>(null);
  useEffect(() => {
    const state = session.getState();
    if (state.kind !== 'active') return;
    const { sid, user, subject } = state;
    // Deletes the drafts of other users on this device; the vault does so with visits.
    draftsOfSession({ sid, user, subject });
    const load = () => keptParts({ sid, user, subject });
    const feed = startFeed(sessionApi, session.connection, load, !navigator.onLine);
    const unsubscribe = feed.oldest.subscribe(() => setOldest(feed.oldest.get()));
    return () => {
      unsubscribe();
      feed.stop();
    };
  }, [session, sessionApi]);
  return (
    <>
      {oldest !== null && <VisitLine oldest={oldest} />}
      <SignOutQuestion />
    </>
  );
}
