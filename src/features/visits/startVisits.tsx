import type { ReactNode } from 'react';
import type { SessionApi } from '#api/sessionApi.ts';
import type { Session } from '#auth/session/session.ts';
import { draftsOfSession } from '#drafts/drafts.ts';
import { loadNamespaces } from '#i18n/i18n.ts';
import { keptParts } from './pack/visitStore.ts';
import { startFeed } from './pack/feed.ts';
import { VisitLine } from './VisitLine.tsx';

/**
 * Deletes what other users left on this device, and answers the pages from the visits while there is no network, until
 * the session ends.
 * @param show shows the line that says so; null hides it
 */
export function startVisits(session: Session, sessionApi: SessionApi, show: (line: ReactNode) => void): void {
  const state = session.getState();
  if (state.kind !== 'active') return;
  const { sid, user, subject } = state;
  // Deletes the drafts of other users on this device; the vault does so with visits.
  draftsOfSession({ sid, user, subject });
  const load = async () => {
    await loadNamespaces(['visits']);
    return keptParts({ sid, user, subject });
  };
  const feed = startFeed(sessionApi, session.connection, load, !navigator.onLine);
  const unsubscribe = [
    feed.oldest.subscribe(() => {
      const oldest = feed.oldest.get();
      show(oldest === null ? null : <VisitLine oldest={oldest} />);
    }),
    session.subscribe(() => {
      const now = session.getState();
      if (now.kind === 'active' && now.sid === sid) return;
      for (const each of unsubscribe) each();
      feed.stop();
    }),
  ];
}
