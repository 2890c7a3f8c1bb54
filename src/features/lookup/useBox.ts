import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { Ahead } from './useTypedAhead.ts';
import type { View } from './useShortcuts.ts';

/** Longer than any key and any name. */
const LONGEST_LINE = 80;

/** What was typed or pasted into the box, and which of the things found has the mark. */
export interface Box {
  view: View;
  show: (view: View) => void;
  fieldId: string;
  /** Id of the list of things found, where there is one. */
  listId: string;
  typed: string;
  type: (typed: string) => void;
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

export function useBox(start: View, ahead: Ahead, close: () => void): Box {
  const id = useId();
  const [fieldId, listId] = [`${id}field`, `${id}list`];
  const [view, show] = useState(start);
  const [typed, setTyped] = useState(ahead.text);
  const [text, setText] = useState<string | null>(null);
  const [active, mark] = useState<string | null>(null);
  const [isAwaited, setAwaited] = useState(ahead.isEntered);

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
      if (options[at]) options[at].click();
      else setAwaited(typed.trim() !== '');
    }
  }

  return {
    view,
    show,
    fieldId,
    listId,
    typed,
    type(typed) {
      show('find');
      setAwaited(false);
      mark(null);
      setTyped(typed);
      setText(isText(typed) ? typed : null);
    },
    text,
    takeApart: setText,
    active,
    mark,
    isAwaited,
    onKeyDown,
    close,
  };
}

/** Whether it is a mail or a ticket, not one thing: it has several lines, or is longer than a name. */
export const isText = (text: string): boolean =>
  text.trim().length > LONGEST_LINE || text.trim().includes('\n');
