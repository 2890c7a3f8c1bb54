import { useCallback, useEffect, useState } from 'react';

/** What was typed for a field that is still being fetched. */
export interface TypedAhead {
  text: string;
  /** Enter was the last key. */
  isEntered: boolean;
}

const NOTHING: TypedAhead = { text: '', isEntered: false };

/** Takes the keys of the whole page for as long as `waiting`, until they are forgotten. Escape gives up. */
export function useTypedAhead(waiting: boolean, giveUp: () => void): [ahead: TypedAhead, forget: () => void] {
  const [ahead, setAhead] = useState(NOTHING);
  useEffect(() => {
    if (!waiting) return;
    function onKey(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (key === 'Escape') giveUp();
      if (ctrlKey || metaKey || altKey || !(key.length === 1 || /^(?:Backspace|Enter|Escape)$/.test(key)))
        return;
      event.preventDefault();
      setAhead(({ text }) => ({
        text: key.length === 1 ? text + key : key === 'Backspace' ? text.slice(0, -1) : text,
        isEntered: key === 'Enter',
      }));
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [waiting, giveUp]);
  return [ahead, useCallback(() => setAhead(NOTHING), [])];
}
