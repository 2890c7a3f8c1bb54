import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { buttonClass } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';

interface MenuProps {
  label: ReactNode;
  onOpen?: () => void;
  /** Rendered while the menu is open. */
  children: ReactNode;
}

/**
 * A button with a native popover, which closes on Escape and on a click outside, and restores the focus. Below the
 * button on a desktop, at the bottom of the screen on a phone.
 */
export function Menu({ label, onOpen, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  function place() {
    const box = button.current?.getBoundingClientRect();
    if (!box) return;
    const { style } = popover.current ?? {};
    style?.setProperty('--top', `${box.bottom + scrollY + 4}px`);
    style?.setProperty('--right', `${document.documentElement.clientWidth - box.right}px`);
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        className={buttonClass('plain')}
      >
        {label}
        <ChevronDown aria-hidden className="size-4 text-muted" />
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className="inset-auto max-h-[75dvh] overflow-y-auto rounded-card border border-line bg-surface p-1.5 text-ink shadow-float max-sm:fixed max-sm:inset-x-2 max-sm:bottom-2 max-sm:w-auto sm:absolute sm:top-(--top) sm:right-(--right) sm:w-80"
        onBeforeToggle={(event) => {
          if (event.newState !== 'open') return;
          place();
          onOpen?.();
        }}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children}
      </div>
    </>
  );
}

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
        'grid min-h-11 w-full content-center rounded-in px-3 py-1.5 text-left focus-visible:-outline-offset-2 sm:min-h-9',
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
