import { useEffect, useRef, type RefObject } from 'react';
import { NO_BURST, nextBurst } from './wedge.ts';

export interface WedgeScan {
  text: string;
  /** The element that had the focus. */
  field: Element;
  /** Removes the scanned text from the field, unless a person has changed it since. */
  undo: () => void;
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const FIELDS = 'input, textarea, select';
/** A second character that fast is not a keyboard shortcut: labels begin with `S/N`. */
const NO_SHORTCUT = 2;

/**
 * Detects a keyboard scanner that types into a field below `root`, or where no field has the focus. Suppresses its Enter
 * or Tab. Ignores input at the speed of a person.
 */
export function useWedge(root: RefObject<HTMLElement | null>, onScan: (scan: WedgeScan) => void): void {
  const tell = useRef(onScan);
  useEffect(() => {
    tell.current = onScan;
  });
  useEffect(() => {
    let run = NO_BURST;
    let undo = () => {};

    function onKey(event: KeyboardEvent) {
      const { target, key, timeStamp: at, ctrlKey, metaKey, altKey } = event;
      if (!(target instanceof Element) || !root.current || !concerns(root.current, target)) return;
      // AltGr, which some layouts need to type, is reported as Control and Alt.
      const next = nextBurst(run, { key, at, command: metaKey || ctrlKey !== altKey });
      const { length } = next.run.text;
      if (length === 1) undo = undoLater(target);
      run = next.run;
      if (next.scanned === null && (length < NO_SHORTCUT || target.matches(FIELDS))) return;
      event.preventDefault();
      event.stopPropagation();
      if (next.scanned === null) return;
      const [left, back] = [valueOf(target), undo];
      tell.current({
        text: next.scanned,
        field: target,
        undo: () => {
          if (valueOf(target) === left) back();
        },
      });
    }

    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [root]);
}

function concerns(root: HTMLElement, target: Element): boolean {
  const modal = document.querySelector('dialog:modal');
  if (modal && !modal.contains(root)) return false;
  return root.contains(target) || !target.closest(`${FIELDS}, [contenteditable]`);
}

const valueOf = (target: Element): unknown => Reflect.get(target, 'value');

/** Remembers the value of a field, and returns a function that restores it. */
function undoLater(target: Element): () => void {
  if (!target.matches(FIELDS)) return () => {};
  const field = target as Typed;
  const before = field.value;
  return () => {
    if (field.value === before) return;
    // As if typed, so that React's listeners notice.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, before);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
