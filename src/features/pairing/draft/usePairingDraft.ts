import { useEffect, useRef, useState } from 'react';
import { useSession } from '#auth/session/sessionContext.tsx';
import { withLeadership } from '#platform/leadership.ts';
import { loadDrafts } from '#drafts/lazyDrafts.ts';
import type { PairingDraft } from './pairingDraft.ts';
import { DRAFT_NAME } from './place.ts';

/** `elsewhere`: another tab has the sheet. An error: what keeps it could not be fetched. */
export type PairingDraftState = PairingDraft | 'opening' | 'elsewhere' | { error: unknown };

/** A tab that is alone has the lock before this; it is no news to be shown. */
const SOON_MS = 500;

/** The person's sheet, which one tab at a time may change and run. It goes on here when the other one is closed. */
export function usePairingDraft(): { state: PairingDraftState; retry: () => void } {
  const session = useSession();
  const sid = session.kind === 'active' ? session.sid : null;
  const user = session.kind === 'active' ? session.user : null;
  const [state, setState] = useState<PairingDraftState>('opening');
  const again = useRef(() => {});

  useEffect(() => {
    if (sid === null) return;
    const owner = { sid, user };
    let end = holdBook(owner, setState);
    again.current = () => {
      end();
      end = holdBook(owner, setState);
    };
    const onHide = () => end();
    // A page that comes back asks again: meanwhile another tab may have changed the sheet.
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && again.current();
    addEventListener('pagehide', onHide);
    addEventListener('pageshow', onShow);
    return () => {
      removeEventListener('pagehide', onHide);
      removeEventListener('pageshow', onShow);
      end();
    };
  }, [sid, user]);

  return { state, retry: () => again.current() };
}

/** @returns how to give it back */
function holdBook(
  owner: { sid: string; user: string | null },
  show: (change: PairingDraftState | ((now: PairingDraftState) => PairingDraftState)) => void,
): () => void {
  const holding = new AbortController();
  let pairingDraft: PairingDraft | null = null;
  let over = false;

  async function open(): Promise<void> {
    show('opening');
    try {
      const [{ draftsOfSession }, { openPairingDraft }] = await Promise.all([
        loadDrafts(),
        import('./pairingDraft.ts'),
      ]);
      const drafts = draftsOfSession(owner);
      const draft = await drafts.read(DRAFT_NAME);
      if (over) return;
      pairingDraft = openPairingDraft(drafts, draft);
      show(pairingDraft);
    } catch (error) {
      if (!over) show({ error });
    }
  }

  show('opening');
  const timer = setTimeout(() => show((now) => (now === 'opening' ? 'elsewhere' : now)), SOON_MS);
  withLeadership('app-sheet', holding.signal, () => {
    clearTimeout(timer);
    void open();
  });
  return () => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    void giveBack();
  };

  /** What is being sent for a row is kept before another tab may have the sheet. */
  async function giveBack(): Promise<void> {
    await pairingDraft?.idle();
    pairingDraft?.close();
    holding.abort();
  }
}
