import { startTransition, useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useAfterPaint } from '#lib/tasks/useAfterPaint.ts';
import type { KeyBuffer } from './useKeyBuffer.ts';
import type { View } from './useShortcuts.ts';

/** Longer than any key or name. */
const MAX_LINE_LENGTH = 80;

/** State of the lookup: typed or pasted text, and the active option. */
export interface LookupBox {
  view: View;
  show: (view: View) => void;
  fieldId: string;
  /** DOM id of the list of options. */
  listId: string;
  /** The text that the options are for; it may lag behind the field. */
  typed: string;
  /** Called on every change of the field, which is not delayed by the options. */
  type: (typed: string) => void;
  /** Called for pasted text of several lines, which leaves the field empty. */
  paste: (text: string) => void;
  /**
   * A mail, a ticket or a single value to look up; null while the loaded lists are searched. Kept in memory only.
   */
  text: string | null;
  setCaseText: (text: string | null) => void;
  /** DOM id of the active option. */
  active: string | null;
  setActive: (id: string | null) => void;
  /** Whether Enter was pressed before there was an option to open. */
  isAwaited: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Closes the dialog at once, so that the next page can take the focus. */
  close: () => void;
}

export function useLookupBox(start: View, keyBuffer: KeyBuffer, close: () => void): LookupBox {
  const id = useId();
  const [fieldId, listId] = [`${id}field`, `${id}list`];
  const [view, show] = useState(start);
  const [text, setText] = useState(isText(keyBuffer.text) ? keyBuffer.text : null);
  const [typed, setTyped] = useState(text === null ? keyBuffer.text : '');
  const [active, setActive] = useState<string | null>(null);
  const [awaitedText, setAwaitedText] = useState(keyBuffer.isEntered ? keyBuffer.text : null);
  const afterPaint = useAfterPaint();

  useEffect(() => {
    if (active !== null) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const options = [
      ...(document.getElementById(listId)?.querySelectorAll<HTMLElement>('[role=option]') ?? []),
    ];
    const index = options.findIndex(({ id }) => id === active);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = index < 0 && step < 0 ? -1 : index + step;
      setActive(options.at(next % Math.max(1, options.length))?.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const { value } = event.currentTarget;
      // The options may still be for an earlier text.
      if (options[index] && value === typed) options[index].click();
      else setAwaitedText(value.trim() === '' ? null : value);
    }
  }

  return {
    view,
    show,
    fieldId,
    listId,
    typed,
    type(next) {
      afterPaint(() =>
        startTransition(() => {
          show('find');
          setAwaitedText((before) => (before === next ? before : null));
          setActive(null);
          setTyped(next);
          setText(isText(next) ? next : null);
        }),
      );
    },
    paste(pasted) {
      afterPaint(null);
      show('find');
      setAwaitedText(null);
      setActive(null);
      setTyped('');
      setText(pasted);
    },
    text,
    setCaseText(next) {
      afterPaint(null);
      setText(next);
    },
    active,
    setActive,
    isAwaited: awaitedText !== null && awaitedText === typed,
    onKeyDown,
    close,
  };
}

/** Returns whether the text is a mail or ticket: several lines, or longer than a name. */
export const isText = (text: string): boolean =>
  text.trim().length > MAX_LINE_LENGTH || text.trim().includes('\n');
