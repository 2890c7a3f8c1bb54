import { useCallback, useEffect, useState } from 'react';

/** Keys typed for a field that is still loading. */
export interface KeyBuffer {
  text: string;
  /** Whether Enter was the last key. */
  isEntered: boolean;
}

const EMPTY: KeyBuffer = { text: '', isEntered: false };

/** Buffers the page's keys while `isWaiting`, until they are cleared. Escape cancels. */
export function useKeyBuffer(
  isWaiting: boolean,
  cancel: () => void,
): [keyBuffer: KeyBuffer, clearBuffer: () => void] {
  const [keyBuffer, setBuffer] = useState(EMPTY);
  useEffect(() => {
    if (!isWaiting) return;
    function onKey(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (key === 'Escape') cancel();
      if (ctrlKey || metaKey || altKey || !(key.length === 1 || /^(?:Backspace|Enter|Escape)$/.test(key)))
        return;
      event.preventDefault();
      setBuffer(({ text }) => ({
        text: key.length === 1 ? text + key : key === 'Backspace' ? text.slice(0, -1) : text,
        isEntered: key === 'Enter',
      }));
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isWaiting, cancel]);
  return [keyBuffer, useCallback(() => setBuffer(EMPTY), [])];
}
