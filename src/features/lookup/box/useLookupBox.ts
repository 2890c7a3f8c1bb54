import { startTransition, useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useAfterPaint } from '#lib/tasks/useAfterPaint.ts';
import type { TypedAhead } from './useTypedAhead.ts';
import type { View } from './useShortcuts.ts';

/** Longer than any key and any name. */
const LONGEST_LINE = 80;

/** What was typed or pasted into the box, and which of the things found has the mark. */
export interface LookupBox {
  view: View;
  show: (view: View) => void;
  fieldId: string;
  /** Id of the list of things found, where there is one. */
  listId: string;
  /** What the things found are for: what stands in the field, or did a moment ago. */
  typed: string;
  /** What stands in the field now; its letters do not wait for what they find. */
  type: (typed: string) => void;
  /** A text of several lines was pasted; the field is empty then. */
  paste: (text: string) => void;
  /**
   * A mail, a ticket, or one thing that is to be asked for; null while the lists at hand are searched. It is in
   * memory only.
   */
  text: string | null;
  takeApart: (text: string | null) => void;
  /** Id of the option with the mark. */
  active: string | null;
  mark: (id: string | null) => void;
  /** Enter was pressed before there was anything to open. */
  isAwaited: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Closes the dialog at once, so that the page that comes next may take the focus. */
  close: () => void;
}

export function useLookupBox(start: View, ahead: TypedAhead, close: () => void): LookupBox {
  const id = useId();
  const [fieldId, listId] = [`${id}field`, `${id}list`];
  const [view, show] = useState(start);
  const [typed, setTyped] = useState(ahead.text);
  const [text, setText] = useState<string | null>(null);
  const [active, mark] = useState<string | null>(null);
  const [awaited, setAwaited] = useState(ahead.isEntered ? ahead.text : null);
  const afterPaint = useAfterPaint();

  useEffect(() => {
    if (active !== null) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const options = [
      ...(document.getElementById(listId)?.querySelectorAll<HTMLElement>('[role=option]') ?? []),
    ];
    const at = options.findIndex(({ id }) => id === active);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = at < 0 && step < 0 ? -1 : at + step;
      mark(options.at(next % Math.max(1, options.length))?.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const { value } = event.currentTarget;
      // What stands below may still be for the letters before.
      if (options[at] && value === typed) options[at].click();
      else setAwaited(value.trim() === '' ? null : value);
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
          setAwaited((before) => (before === next ? before : null));
          mark(null);
          setTyped(next);
          setText(isText(next) ? next : null);
        }),
      );
    },
    paste(pasted) {
      afterPaint(null);
      show('find');
      setAwaited(null);
      mark(null);
      setTyped('');
      setText(pasted);
    },
    text,
    takeApart(next) {
      afterPaint(null);
      setText(next);
    },
    active,
    mark,
    isAwaited: awaited !== null && awaited === typed,
    onKeyDown,
    close,
  };
}

/** Whether it is a mail or a ticket, not one thing: it has several lines, or is longer than a name. */
export const isText = (text: string): boolean =>
  text.trim().length > LONGEST_LINE || text.trim().includes('\n');
