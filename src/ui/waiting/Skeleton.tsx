import { cx } from '#ui/cx.ts';

/** A placeholder for a line of text, of the same size. */
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
