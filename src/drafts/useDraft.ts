import { useEffect, useRef, useState } from 'react';
import { useSession } from '#auth/session/sessionContext.tsx';
import { loadDrafts } from './lazyDrafts.ts';
import type { DraftWriter } from './draftWriter.ts';

const isInField = () => document.activeElement?.matches('main :is(input, select, textarea)') ?? false;
/** Resolves when the focus leaves what it is in, and has arrived where it goes; never after the end. */
const focusGoes = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    addEventListener('focusout', () => setTimeout(resolve), { once: true, signal });
  });

interface Typing<T> {
  /** Which form this is; each has a draft of its own. */
  place: string;
  /** What stands in it; null where nothing would be lost, or it was sent. */
  typed: T | null;
  /** Null for what is no draft of this form. */
  read: (value: unknown) => T | null;
  /** Puts a draft into the form. */
  show: (value: T) => void;
}

/**
 * Keeps what is typed for the same person on this device, for 7 days, and shows what was kept: not over what was typed
 * meanwhile.
 * @returns when what is shown was typed, epoch milliseconds; null where nothing was restored
 */
export function useDraft<T>(typing: Typing<T>): number | null {
  const { place, typed } = typing;
  const state = useSession();
  const sid = state.kind === 'active' ? state.sid : null;
  const user = state.kind === 'active' ? state.user : null;
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const latest = useRef(typing);
  const writer = useRef<DraftWriter>(null);

  useEffect(() => {
    latest.current = typing;
  });
  useEffect(() => {
    if (sid === null) return;
    const end = new AbortController();
    const { signal } = end;
    async function begin(owner: { sid: string; user: string | null }) {
      const { draftsOfSession, createDraftWriter } = await loadDrafts();
      if (signal.aborted) return;
      const drafts = draftsOfSession(owner);
      const draft = await drafts.read(place);
      if (signal.aborted) return;
      const value = draft && latest.current.read(draft.value);
      writer.current = createDraftWriter(drafts, place, value);
      if (latest.current.typed !== null) return writer.current.changed(latest.current.typed);
      if (!draft || value === null) return;
      // Not into a field in which somebody is about to type: the two would run into one.
      while (isInField()) await focusGoes(signal);
      if (signal.aborted || latest.current.typed !== null) return;
      latest.current.show(value);
      setRestoredAt(draft.at);
    }
    // Where the part that keeps drafts cannot be fetched, one types as ever, and nothing is kept.
    begin({ sid, user }).catch(() => undefined);
    return () => {
      end.abort();
      writer.current?.stop();
      writer.current = null;
      setRestoredAt(null);
    };
  }, [sid, user, place]);
  useEffect(() => writer.current?.changed(typed), [typed]);
  return restoredAt;
}
