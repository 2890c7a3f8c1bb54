import { useEffect, useRef, type RefObject } from 'react';
import { NO_BURST, nextBurst } from './wedge.ts';

export interface WedgeScan {
  text: string;
  /** Where the keyboard stood. */
  field: Element;
  /** Takes out of the field again what was typed into it, unless a person has changed it since. */
  undo: () => void;
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const FIELDS = 'input, textarea, select';
/** A second character as quick as that is no shortcut of a person: labels begin with `S/N`. */
const NO_SHORTCUT = 2;

/**
 * Notices a scanner that types in the place of a keyboard: into a field below `root`, or where nothing takes what is
 * typed. Its Enter or Tab does nothing. What is typed at the speed of a person is left alone.
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
      // AltGr, with which some layouts write, is Control and Alt at once.
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

/** Remembers what stands in a field, and gives the way back to it. */
function undoLater(target: Element): () => void {
  if (!target.matches(FIELDS)) return () => {};
  const field = target as Typed;
  const before = field.value;
  return () => {
    if (field.value === before) return;
    // As if a person had done it, so that whoever listens to the field hears of it.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, before);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
