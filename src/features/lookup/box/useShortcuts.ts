import { useEffect } from 'react';
import { readPreference } from '#platform/preferences.ts';

/** Initial view of the lookup: the search, or the list of shortcuts. */
export type View = 'find' | 'keys';

const EDITABLE = 'input, textarea, select, [contenteditable]';

/**
 * Handles Ctrl-K and Cmd-K everywhere, and `/` and `?` outside fields. The single-character shortcuts can be switched
 * off, since speech input may trigger them by accident (WCAG 2.1.4).
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

/** The key of `/` writes a letter on an Arabic keyboard. */
const isArabicLetter = (key: string) => /^\p{Script=Arabic}$/u.test(key);

function viewOf(event: KeyboardEvent): View | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (event.defaultPrevented || event.isComposing || altKey) return null;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' && !shiftKey ? 'find' : null;
  if (readPreference('keys') === 'off' || (target instanceof Element && target.closest(EDITABLE)))
    return null;
  if (key === '/' || (isArabicLetter(key) && code === 'Slash' && !shiftKey)) return 'find';
  return key === '?' || key === '؟' ? 'keys' : null;
}
