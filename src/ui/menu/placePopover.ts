import { isRightToLeft } from '#ui/direction.ts';

/** Puts a popover below its button in browsers without CSS anchor positioning; see `popover` in styles.css. */
export function placePopover(button: HTMLElement | null, popover: HTMLElement | null): void {
  const box = button?.getBoundingClientRect();
  if (!box) return;
  popover?.style.setProperty('--popover-top', `${box.bottom + 4}px`);
  const end = isRightToLeft() ? box.left : document.documentElement.clientWidth - box.right;
  popover?.style.setProperty('--popover-end', `${end}px`);
}
