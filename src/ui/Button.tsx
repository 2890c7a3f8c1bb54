import type { ComponentProps } from 'react';
import { cx } from './cx.ts';

type ButtonVariant = 'primary' | 'plain' | 'bare';

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    'sun:min-h-14 border border-accent bg-accent-fill text-accent-ink font-semibold hover:brightness-110 active:brightness-95',
  plain: 'border border-edge bg-surface hover:bg-sunken',
  bare: 'hover:bg-sunken',
};

/** The classes of a button, for links that act as one. 44 px high on touch screens, 36 px otherwise. */
export function buttonClass(variant: ButtonVariant = 'plain', large = false): string {
  return cx(
    'inline-flex items-center justify-center gap-2 rounded-in px-4 text-center transition-colors select-none print:hidden',
    large ? 'min-h-14 text-base sm:min-h-11' : 'min-h-11 sm:min-h-9 sm:px-3',
    'aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60',
    VARIANTS[variant],
  );
}

interface Props extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  large?: boolean;
}

export function Button({ variant, large, className, type = 'button', ...rest }: Props) {
  return <button type={type} className={cx(buttonClass(variant, large), className)} {...rest} />;
}

interface IconButtonProps extends Omit<Props, 'variant' | 'large'> {
  /** Accessible name and tooltip. */
  label: string;
}

export function IconButton({ label, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={cx(
        'inline-flex size-11 shrink-0 items-center justify-center rounded-in text-muted transition-colors hover:bg-sunken hover:text-ink print:hidden sm:size-9 disabled:cursor-not-allowed disabled:opacity-60',
        className,
      )}
      {...rest}
    />
  );
}
