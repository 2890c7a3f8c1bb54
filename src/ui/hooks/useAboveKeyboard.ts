import { useEffect, type RefObject } from 'react';

/** Below this height, px, what covers the page is a toolbar of the browser. */
const SMALLEST_KEYBOARD = 120;

/**
 * Sets `--keyboard` of the element to the height of the on-screen keyboard, `0px` without one: browsers lay out fixed
 * elements and `dvh` as if the keyboard were not there, so it would cover the end of a dialog.
 */
export function useAboveKeyboard(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { visualViewport } = window;
    if (!visualViewport) return;
    const fit = () => {
      const covered = innerHeight - visualViewport.height * visualViewport.scale;
      const keyboard = covered < SMALLEST_KEYBOARD ? 0 : Math.round(covered);
      ref.current?.style.setProperty('--keyboard', `${keyboard}px`);
    };
    fit();
    visualViewport.addEventListener('resize', fit);
    return () => visualViewport.removeEventListener('resize', fit);
  }, [ref]);
}
