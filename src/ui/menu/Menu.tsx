import { ChevronDown } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { buttonClass } from '#ui/Button.tsx';
import { placePopover } from './placePopover.ts';

interface MenuProps {
  label: ReactNode;
  onOpen?: () => void;
  /** Rendered while the menu is open. */
  children: ReactNode;
}

/**
 * A button with a native popover, which closes on Escape and on a click outside, and restores the focus. Beside the
 * button on a desktop, at the bottom of the screen on a phone.
 */
export function Menu({ label, onOpen, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

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
        className="popover rounded-card border border-line bg-surface p-1.5 text-ink shadow-float sm:w-80"
        onBeforeToggle={(event) => {
          if (event.newState !== 'open') return;
          placePopover(button.current, popover.current);
          onOpen?.();
        }}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children}
      </div>
    </>
  );
}
