import { useEffect, useRef, useState } from 'react';
import { useSession } from '#auth/session/sessionContext.tsx';
import { withLeadership } from '#platform/leadership.ts';
import { loadDrafts } from '#drafts/lazyDrafts.ts';
import type { SessionOwner } from '#drafts/drafts.ts';
import type { PairingDraft } from './pairingDraft.ts';

/** `elsewhere`: another tab has the pairing open. `error`: the code that stores it could not be loaded. */
export type PairingDraftState = PairingDraft | 'opening' | 'elsewhere' | { error: unknown };

/** A single tab gets the lock sooner than this, so that the notice about another tab does not flash. */
const OPENING_MS = 500;

/** The user's pairing. One tab at a time may change and run it; another tab takes over when that tab is closed. */
export function usePairingDraft(): { state: PairingDraftState; retry: () => void } {
  const session = useSession();
  const sid = session.kind === 'active' ? session.sid : null;
  const user = session.kind === 'active' ? session.user : null;
  const subject = session.kind === 'active' ? session.subject : null;
  const [state, setState] = useState<PairingDraftState>('opening');
  const reopen = useRef(() => {});

  useEffect(() => {
    if (sid === null) return;
    const owner = { sid, user, subject };
    let release = leadPairing(owner, setState);
    reopen.current = () => {
      release();
      release = leadPairing(owner, setState);
    };
    const onHide = () => release();
    // Another tab may have changed the pairing while this page was in the back/forward cache.
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && reopen.current();
    addEventListener('pagehide', onHide);
    addEventListener('pageshow', onShow);
    return () => {
      removeEventListener('pagehide', onHide);
      removeEventListener('pageshow', onShow);
      release();
    };
  }, [sid, user, subject]);

  return { state, retry: () => reopen.current() };
}

/** @returns a function that releases the pairing for other tabs */
function leadPairing(
  owner: SessionOwner,
  show: (change: PairingDraftState | ((state: PairingDraftState) => PairingDraftState)) => void,
): () => void {
  const leadership = new AbortController();
  let pairingDraft: PairingDraft | null = null;
  let isReleased = false;

  async function open(): Promise<void> {
    show('opening');
    try {
      const [{ draftsOfSession }, { openPairingDraft, DRAFT_NAME }] = await Promise.all([
        loadDrafts(),
        import('./pairingDraft.ts'),
      ]);
      const drafts = draftsOfSession(owner);
      const draft = await drafts.read(DRAFT_NAME);
      if (isReleased) return;
      pairingDraft = openPairingDraft(drafts, draft);
      show(pairingDraft);
    } catch (error) {
      if (!isReleased) show({ error });
    }
  }

  show('opening');
  const timer = setTimeout(() => show((state) => (state === 'opening' ? 'elsewhere' : state)), OPENING_MS);
  // The name of earlier versions, whose tabs may be open beside this one.
  withLeadership('app-sheet', leadership.signal, () => {
    clearTimeout(timer);
    void open();
  });
  return () => {
    if (isReleased) return;
    isReleased = true;
    clearTimeout(timer);
    void release();
  };

  /** Stores the outcome of the row being sent before another tab may open the pairing. */
  async function release(): Promise<void> {
    await pairingDraft?.idle();
    pairingDraft?.close();
    leadership.abort();
  }
}
