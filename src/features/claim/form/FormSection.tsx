import type { ReactNode } from 'react';

/** A numbered section of the form. */
export function FormSection({
  number,
  title,
  children,
}: {
  number: number;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-3 border-b border-line p-4 last:border-b-0 sm:grid-cols-[minmax(min-content,10rem)_minmax(0,1fr)] sm:gap-6 sm:p-5">
      <h2 className="flex items-center gap-3 self-start wrap-break-word">
        <span
          aria-hidden
          className="grid size-7 shrink-0 place-items-center rounded-full border border-edge text-sm text-muted tabular-nums"
        >
          {number}
        </span>
        {title}
      </h2>
      <div className="grid min-w-0 gap-3">{children}</div>
    </section>
  );
}
