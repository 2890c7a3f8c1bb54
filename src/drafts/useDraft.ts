import { useEffect, useRef, useState } from 'react';
import { useSession } from '#auth/session/sessionContext.tsx';
import { loadDrafts } from './lazyDrafts.ts';
import type { SessionOwner } from './drafts.ts';
import type { DraftWriter } from './draftWriter.ts';

const isFieldFocused = () => document.activeElement?.matches('main :is(input, select, textarea)') ?? false;
/** Resolves after the focus has left its field and settled; never after an abort. */
const focusSettled = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    addEventListener('focusout', () => setTimeout(resolve), { once: true, signal });
  });

interface DraftOptions<T> {
  /** Identifies the form and its draft. */
  name: string;
  /** The input; null if nothing would be lost, or after it was sent. */
  typed: T | null;
  /** Validates a stored value. Returns null if it is not a draft of this form. */
  read: (value: unknown) => T | null;
  /** Fills the form with a draft. */
  show: (value: T) => void;
}

/**
 * Saves the input of a form on this device for 7 days, for the same user, and restores it unless the user has already
 * typed.
 * @returns when the restored input was typed, epoch milliseconds; null if nothing was restored
 */
export function useDraft<T>(options: DraftOptions<T>): number | null {
  const { name, typed } = options;
  const state = useSession();
  const sid = state.kind === 'active' ? state.sid : null;
  const user = state.kind === 'active' ? state.user : null;
  const subject = state.kind === 'active' ? state.subject : null;
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const latest = useRef(options);
  const writer = useRef<DraftWriter>(null);

  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (sid === null) return;
    const end = new AbortController();
    const { signal } = end;
    async function begin(owner: SessionOwner) {
      const { draftsOfSession, createDraftWriter } = await loadDrafts();
      if (signal.aborted) return;
      const drafts = draftsOfSession(owner);
      const draft = await drafts.read(name);
      if (signal.aborted) return;
      const value = draft && latest.current.read(draft.value);
      writer.current = createDraftWriter(drafts, name, value);
      if (latest.current.typed !== null) return writer.current.changed(latest.current.typed);
      if (!draft || value === null) return;
      // Not while a field has the focus, since the draft would mix with new input.
      while (isFieldFocused()) await focusSettled(signal);
      if (signal.aborted || latest.current.typed !== null) return;
      latest.current.show(value);
      setRestoredAt(draft.at);
    }
    // If the code cannot be fetched, the form works without drafts.
    begin({ sid, user, subject }).catch(() => undefined);
    return () => {
      end.abort();
      writer.current?.stop();
      writer.current = null;
      setRestoredAt(null);
    };
  }, [sid, user, subject, name]);
  useEffect(() => writer.current?.changed(typed), [typed]);
  return restoredAt;
}
