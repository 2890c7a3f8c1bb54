/** Puts a popover below its button in browsers without CSS anchor positioning; see `popover` in styles.css. */
export function placePopover(button: HTMLElement | null, popover: HTMLElement | null): void {
  const box = button?.getBoundingClientRect();
  if (!box) return;
  popover?.style.setProperty('--popover-top', `${box.bottom + 4}px`);
  popover?.style.setProperty('--popover-right', `${document.documentElement.clientWidth - box.right}px`);
}
