import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '#ui/Button.tsx';
import { Popover } from './Popover.tsx';

interface MenuProps {
  label: ReactNode;
  onOpen?: () => void;
  /** Rendered while the menu is open. */
  children: ReactNode;
}

/** A button that opens a menu. */
export function Menu({ label, onOpen, children }: MenuProps) {
  return (
    <Popover
      aria-haspopup="menu"
      buttonClass={buttonClass('plain')}
      panelClass="p-1.5"
      onOpen={onOpen}
      label={
        <>
          {label}
          <ChevronDown aria-hidden className="size-4 text-muted" />
        </>
      }
    >
      {children}
    </Popover>
  );
}
