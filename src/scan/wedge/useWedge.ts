import { useEffect, useRef, type RefObject } from 'react';
import { isOver, isQuick, NO_BURST, nextBurst } from './wedge.ts';

export interface WedgeScan {
  text: string;
  /** The end of `text`, which a scanner typed, if it is uncertain whether the rest belongs to the scan; else null. */
  tail: string | null;
  /** The element that had the focus. */
  field: Element;
  /** Removes the scanned text from the field, unless the user has changed it since. */
  undo: () => void;
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const FIELDS = 'input, textarea, select';
const nothing = () => {};

/**
 * Detects a keyboard scanner that types into a field below `root`, or while no field has the focus. Suppresses its
 * Enter or Tab. Ignores input at human speed.
 * @param isSearch Enter in the field does no harm, and takes all of its text: a scan that paused is left to it
 */
export function useWedge(
  root: RefObject<HTMLElement | null>,
  onScan: (scan: WedgeScan) => void,
  isSearch = false,
): void {
  const tell = useRef(onScan);
  useEffect(() => {
    tell.current = onScan;
  });
  useEffect(() => {
    let burst = NO_BURST;
    let place: Element | null = null;
    let undo = nothing;

    function onKey(event: KeyboardEvent) {
      const { target, key, timeStamp: at, ctrlKey, metaKey, altKey } = event;
      if (!(target instanceof Element) || !root.current || !concerns(root.current, target)) return;
      const isField = target.matches(FIELDS);
      // Outside fields there is no text that a slow scan could continue.
      if (place !== target || (!isField && isOver(burst, at))) burst = NO_BURST;
      place = target;
      const quick = isQuick(burst, at);
      // AltGr, which some keyboard layouts need for characters, is reported as Control and Alt.
      const next = nextBurst(burst, { key, at, command: metaKey || ctrlKey !== altKey });
      const isCharacter = next.burst.length > burst.length;
      const isLeft = isSearch && isField && (!quick || next.scanned?.kind === 'part');
      if (isCharacter && burst.length === 0) undo = undoLater(target);
      burst = next.burst;
      // Such a fast second character is not a keyboard shortcut: the `/` of `S/N` on a label would be one.
      if (isLeft) return;
      if (next.scanned === null && (!isCharacter || !quick || isField)) return;
      event.preventDefault();
      event.stopPropagation();
      if (next.scanned === null) return;
      const [left, back] = [valueOf(target), undo];
      tell.current({
        text: next.scanned.text,
        tail: next.scanned.kind === 'part' ? next.scanned.tail : null,
        field: target,
        undo: () => {
          if (valueOf(target) === left) back();
        },
      });
    }
    // A click may have moved the caret, and a paste or a script has changed the text, so a new burst starts.
    const forget = () => {
      burst = NO_BURST;
    };
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    document.addEventListener('keydown', onKey, options);
    document.addEventListener('pointerdown', forget, options);
    document.addEventListener('paste', forget, options);
    return () => stop.abort();
  }, [root, isSearch]);
}

function concerns(root: HTMLElement, target: Element): boolean {
  const modal = document.querySelector('dialog:modal');
  if (modal && !modal.contains(root)) return false;
  return root.contains(target) || !target.closest(`${FIELDS}, [contenteditable]`);
}

const valueOf = (target: Element): unknown => Reflect.get(target, 'value');

/** Remembers the value of a field, and returns a function that restores it. */
function undoLater(target: Element): () => void {
  if (!target.matches(FIELDS)) return nothing;
  const field = target as Typed;
  const before = field.value;
  return () => {
    if (field.value === before) return;
    // Sets the value like typing does, so that React's listeners are called.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, before);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
