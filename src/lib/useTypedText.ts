import { useCallback, useEffect, useState } from 'react';

const PAUSE_MS = 250;

export interface TypedText {
  typed: string;
  /** Incremented when the text is replaced from outside the field, so that a field with its own state can reset. */
  given: number;
  /** Called by the field on input. Stable between renders, as is `give`. */
  type: (text: string) => void;
  /** Replaces the typed text. */
  give: (text: string) => void;
}

/**
 * State of a text field whose text is also in the URL. The field updates at once; the URL is updated when the typing
 * pauses. A field controlled by the URL would lose characters and the caret position, because the router updates the
 * URL asynchronously. When the URL changes by other means (Back, a link), the field takes the text from the URL.
 * @param inUrl the text in the URL, or an empty text
 * @param toUrl returns the part of the typed text that the URL may hold, or null while that is unknown; called again
 * when the function changes. The signal is aborted when the typed text changes
 * @param send writes the text to the URL; must be stable between renders. `isTyped` is false if the text of the URL was
 * not allowed there, so that the URL must not stay in the history
 */
export function useTypedText(
  inUrl: string,
  toUrl: (typed: string, signal: AbortSignal) => string | null | Promise<string | null>,
  send: (text: string, isTyped: boolean) => void,
): TypedText {
  const [{ text: typed, given }, setTyped] = useState({ text: inUrl, given: 0 });
  const [seen, setSeen] = useState(inUrl);
  const [sent, setSent] = useState(inUrl);
  const type = useCallback((text: string) => setTyped((last) => ({ ...last, text })), []);
  const give = useCallback((text: string) => setTyped((last) => ({ text, given: last.given + 1 })), []);
  if (seen !== inUrl) {
    setSeen(inUrl);
    // The URL may change because of our own `send`; the typed text may be newer by then.
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
      const allowed = await toUrl(inUrl, stop.signal);
      if (stop.signal.aborted) return;
      setSent(next);
      send(next, allowed === inUrl);
    };
    const sendNow = () => void settle();
    const timer = setTimeout(sendNow, PAUSE_MS);
    // Saves the text when the user leaves while typing. At pagehide the URL already is that of the next page.
    for (const event of ['beforeunload', 'focusout'])
      window.addEventListener(event, sendNow, { signal: stop.signal });
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, inUrl, sent, toUrl, send]);
  return { typed, given, type, give };
}
