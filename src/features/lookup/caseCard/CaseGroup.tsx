import { useId, type ReactNode } from 'react';

/** A titled list on the card. */
export function CaseGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-1 text-sm text-muted">
        {title}
      </h2>
      <ul className="divide-y divide-line rounded-card border border-line">{children}</ul>
    </section>
  );
}

export const rowClass = 'flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2';
