import { useId, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import { placePopover } from './placePopover.ts';

interface PopoverProps extends Pick<ComponentProps<'button'>, 'aria-haspopup' | 'aria-label' | 'title'> {
  /** The content of the button. */
  label: ReactNode;
  buttonClass: string;
  /** Name of the panel for screen readers, if it is a group of fields. */
  group?: string;
  panelClass?: string;
  onOpen?: () => void;
  /** Rendered while the popover is open. */
  children: ReactNode;
}

/**
 * A button with a native popover, which closes on Escape and on a click outside, and restores the focus. Beside the
 * button on a desktop, at the bottom of the screen on a phone.
 */
export function Popover({ label, buttonClass, group, panelClass, onOpen, children, ...rest }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-expanded={isOpen}
        className={buttonClass}
        {...rest}
      >
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role={group === undefined ? undefined : 'group'}
        aria-label={group}
        className={cx(
          'popover rounded-card border border-line bg-surface text-ink shadow-float sm:w-80',
          panelClass,
        )}
        onBeforeToggle={(event) => {
          if (event.newState !== 'open') return;
          placePopover(button.current, panel.current);
          onOpen?.();
        }}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && children}
      </div>
    </>
  );
}
