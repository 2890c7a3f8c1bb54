import type { ReactNode } from 'react';
import { cx } from './cx.ts';

interface ChipProps {
  pressed: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A toggle between views of the same list. */
export function Chip({ pressed, onClick, children }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={cx(
        'inline-flex min-h-11 items-center gap-1.5 rounded-in border px-2.5 tabular-nums sm:gap-2 sm:px-3 sm:min-h-9',
        pressed ? 'border-accent bg-accent-soft font-semibold' : 'border-edge bg-surface hover:bg-sunken',
      )}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
