import { cx } from './cx.ts';

/** Stands where a line of text will stand. Its box has the size of what replaces it. */
export function SkeletonBar({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cx(
        'inline-block h-[0.8em] max-w-[min(60vw,100%)] animate-pulse rounded-sm bg-line align-middle',
        className,
      )}
    />
  );
}
