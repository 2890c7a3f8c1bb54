import { useId, useState, type ReactNode } from 'react';
import type { OverviewFilter } from '#features/overview/rules/overview.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';

export interface FigureRow {
  label: string;
  values: readonly string[];
  /** The licenses that it counts. */
  filter: OverviewFilter;
}

interface FigureProps {
  title: string;
  about: string;
  /** The heads of the table: what a row is, then what its values are. */
  heads: readonly string[];
  rows: readonly FigureRow[];
  children: ReactNode;
  className?: string;
}

/** A picture and the same as a table: read out to a screen reader, shown to everybody who wants it. */
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
        look="bare"
        aria-expanded={isShown}
        className="-mb-2 justify-self-start text-sm text-muted"
        onClick={() => setShown(!isShown)}
      >
        {t(isShown ? 'overview.table.hide' : 'overview.table.show')}
      </Button>
      {/* A table is never narrower than its words, so it is what holds it that is out of sight. */}
      <div className={cx(!isShown && 'sr-only')}>
        <table aria-labelledby={id} className="w-full text-left text-sm">
          <thead className="text-muted">
            <tr>
              {heads.map((head, at) => (
                <th key={head} scope="col" className={cx('py-1 font-medium', at > 0 && 'text-right')}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map(({ label, values, filter }) => (
              <tr key={JSON.stringify(filter)}>
                <th scope="row" className="py-1 font-normal">
                  {/* What cannot be seen is not to take the focus: then the bars are the links. */}
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
                {values.map((value, at) => (
                  <td key={heads[at + 1]} className="py-1 text-right tabular-nums">
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
