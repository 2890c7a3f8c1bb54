import { useId, useState, type ReactNode } from 'react';
import type { OverviewFilter } from '#features/overview/rules/filter.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';

export interface FigureRow {
  label: string;
  values: readonly string[];
  /** The licenses that the row counts. */
  filter: OverviewFilter;
}

interface FigureProps {
  title: string;
  about: string;
  /** The column headers of the table: first of the labels, then of the values. */
  heads: readonly string[];
  rows: readonly FigureRow[];
  children: ReactNode;
  className?: string;
}

/** A chart with the same data as a table, which is available to screen readers and otherwise shown on demand. */
export function Figure({ title, about, heads, rows, children, className }: FigureProps) {
  const { t } = useI18n();
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={cx(
        'relative grid content-start gap-3 rounded-card border border-line bg-surface p-4',
        className,
      )}
    >
      <div>
        <h2 id={id}>{title}</h2>
        <p className="text-sm text-muted">{about}</p>
      </div>
      {children}
      <Button
        variant="bare"
        aria-expanded={isShown}
        className="-mb-2 justify-self-start text-sm text-muted"
        onClick={() => setShown(!isShown)}
      >
        {t(isShown ? 'overview.table.hide' : 'overview.table.show')}
      </Button>
      {/* The wrapper is hidden, since a table is never narrower than its text. */}
      <div className={cx(!isShown && 'sr-only')}>
        <table aria-labelledby={id} className="w-full text-start text-sm">
          <thead className="text-muted">
            <tr>
              {heads.map((head, index) => (
                <th key={head} scope="col" className={cx('py-1 font-medium', index > 0 && 'text-end')}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map(({ label, values, filter }) => (
              <tr key={JSON.stringify(filter)}>
                <th scope="row" className="py-1 font-normal">
                  {/* A hidden table has no links, so that focus stays visible; the bars are links as well. */}
                  {isShown ? (
                    <Link
                      to="/overview"
                      search={{ ...filter }}
                      className="link inline-flex min-h-11 items-center sm:min-h-6"
                    >
                      {label}
                    </Link>
                  ) : (
                    label
                  )}
                </th>
                {values.map((value, index) => (
                  <td key={heads[index + 1]} className="py-1 text-end tabular-nums">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
