import { useCallback, useEffect, useState } from 'react';

const PAUSE_MS = 250;

export interface TypedText {
  typed: string;
  /** How often the text came from elsewhere than the field: a field with a state of its own takes it over then. */
  given: number;
  /** For the field; the same function for ever, as is `give`. */
  type: (text: string) => void;
  /** Puts another text in the place of what was typed. */
  give: (text: string) => void;
}

/**
 * Text that is typed here at once and reaches the URL when the typing pauses. A field that waited for the URL
 * would lose letters and the place of the caret, because the router changes it a moment later. When the URL
 * changes by itself (back, a link), its text is taken over.
 * @param inUrl what the URL holds now, empty for nothing
 * @param toUrl what of the typed text the URL may hold, or null where that cannot be told yet; asked again when
 * the function is another one. The signal ends work on what is no longer typed
 * @param send puts it there; must stay the same function
 */
export function useTypedText(
  inUrl: string,
  toUrl: (typed: string, signal: AbortSignal) => string | null | Promise<string | null>,
  send: (text: string) => void,
): TypedText {
  const [{ text: typed, given }, setTyped] = useState({ text: inUrl, given: 0 });
  const [seen, setSeen] = useState(inUrl);
  const [sent, setSent] = useState(inUrl);
  const type = useCallback((text: string) => setTyped((last) => ({ ...last, text })), []);
  const give = useCallback((text: string) => setTyped((last) => ({ text, given: last.given + 1 })), []);
  if (seen !== inUrl) {
    setSeen(inUrl);
    // What we sent ourselves may be older than what was typed since.
    if (inUrl !== sent) {
      setSent(inUrl);
      give(inUrl);
    }
  }
  useEffect(() => {
    const stop = new AbortController();
    const settle = async () => {
      const next = await toUrl(typed, stop.signal);
      if (stop.signal.aborted || next === null || next === sent) return;
      setSent(next);
      send(next);
    };
    const now = () => void settle();
    const timer = setTimeout(now, PAUSE_MS);
    // Whoever leaves while they type finds it when they come back. At pagehide the address is another page's already.
    window.addEventListener('beforeunload', now, { signal: stop.signal });
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, sent, toUrl, send]);
  return { typed, given, type, give };
}
