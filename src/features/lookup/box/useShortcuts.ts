import { useEffect } from 'react';
import { readPreference } from '#platform/preferences.ts';

/** What the box opens with: its field, or the list of the keys. */
export type View = 'find' | 'keys';

const EDITABLE = 'input, textarea, select, [contenteditable]';

/**
 * Ctrl-K and Cmd-K everywhere; `/` and `?` where nothing is being typed. The two single characters can be switched
 * off, since whoever speaks to the device would press them by accident (WCAG 2.1.4).
 */
export function useShortcuts(open: (view: View) => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const view = viewOf(event);
      if (!view || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open(view);
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [open]);
}

function viewOf(event: KeyboardEvent): View | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.defaultPrevented || event.isComposing || altKey) return null;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' && !shiftKey ? 'find' : null;
  if (readPreference('keys') === 'off' || (target instanceof Element && target.closest(EDITABLE)))
    return null;
  return key === '/' ? 'find' : key === '?' ? 'keys' : null;
}
