import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from '#ui/cx.ts';

/** The items of a menu, navigable with arrow keys. Focuses the first item on mount. */
export function MenuItems({ label, children }: { label: string; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => itemsIn(ref.current)[0]?.focus({ preventScroll: true }), []);

  function move(event: KeyboardEvent) {
    const items = itemsIn(ref.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  }

  return (
    <div ref={ref} role="menu" aria-label={label} tabIndex={-1} onKeyDown={move}>
      {children}
    </div>
  );
}

const itemsIn = (menu: HTMLElement | null) => [
  ...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

interface MenuItemProps {
  label: string;
  /** Explanation below the label. */
  hint?: string;
  /** Why the item is disabled. It stays focusable, so that screen readers read the reason. */
  disabledReason?: string | false;
  onChoose: () => void;
}

export function MenuItem({ label, hint, disabledReason, onChoose }: MenuItemProps) {
  const below = disabledReason || hint;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={disabledReason ? true : undefined}
      className={cx(
        'grid min-h-11 w-full content-center rounded-in px-3 py-1.5 text-start focus-visible:-outline-offset-2 sm:min-h-9',
        disabledReason ? 'cursor-not-allowed text-muted' : 'hover:bg-sunken focus:bg-sunken',
      )}
      onClick={(event) => {
        if (disabledReason) return;
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onChoose();
      }}
    >
      <span>{label}</span>
      {below && <span className="text-sm text-muted"> {below}</span>}
    </button>
  );
}
