import type { ReactNode } from 'react';

/** A numbered section of the form. */
export function FormSection({
  number,
  title,
  help,
  children,
}: {
  number: number;
  title: string;
  /** Explains a word beside the title; undefined until loaded. */
  help: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-3 border-b border-line p-4 last:border-b-0 sm:grid-cols-[minmax(min-content,12.5rem)_minmax(0,1fr)] sm:gap-6 sm:p-5">
      <div className="-my-2 flex items-center justify-between gap-1 self-start sm:-my-1">
        <h2 className="flex items-center gap-3 wrap-break-word">
          <span
            aria-hidden
            className="grid size-7 shrink-0 place-items-center rounded-full border border-edge text-sm text-muted tabular-nums"
          >
            {number}
          </span>
          {title}
        </h2>
        <div className="size-11 shrink-0 sm:size-9">{help}</div>
      </div>
      <div className="grid min-w-0 gap-3">{children}</div>
    </section>
  );
}
