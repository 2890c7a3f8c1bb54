import { scaleLinear } from '@visx/scale';
import { CAPACITIES, type Capacity } from '#license/capacity.ts';
import type { Tally } from '#features/overview/rules/tally.ts';
import { TYPE_FILTERS, type TypeFilter } from '#license/vocabulary.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { Figure } from './Figure.tsx';
import type { Fill } from './Patterns.tsx';
import { RowBar } from './RowBar.tsx';

const FILLS: Record<TypeFilter, Fill> = { residential: 'solid', commercial: 'stripes', other: 'dots' };

/** One panel for each capacity, on a common scale. */
export function CapacityFigure({ tally, className }: { tally: Tally; className: string }) {
  const { t, format } = useI18n();
  const { capacities, running } = tally;
  const cells = CAPACITIES.flatMap((name) =>
    TYPE_FILTERS.map((type) => ({ name, type, ...capacities[name][type] })),
  ).filter(({ licenses, type }) => licenses > 0 || type !== 'other');
  const max = Math.max(1, ...cells.map(({ kw }) => kw));
  const scale = scaleLinear({ domain: [0, max], range: [0, 100] });
  const notStatedCount = (name: Capacity) =>
    running - TYPE_FILTERS.reduce((sum, type) => sum + capacities[name][type].licenses, 0);
  return (
    <Figure
      title={t('overview.capacity.title')}
      about={t('overview.capacity.about', { count: format.number(running) })}
      heads={[t('overview.capacity'), 'kW', t('overview.number')]}
      rows={cells.map(({ name, type, kw, licenses }) => ({
        label: format.list([t(`terms.capacity.${name}`), t(`overview.type.${type}`)]),
        values: [licenses > 0 ? format.number(kw) : t('terms.notStated'), format.number(licenses)],
        filter: { capacity: name, type },
      }))}
      className={className}
    >
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,22rem),1fr))] gap-x-10 gap-y-4">
        {CAPACITIES.map((name) => (
          <div key={name}>
            <h3 className="border-b border-line pb-1 font-medium">{t(`terms.capacity.${name}`)}</h3>
            <ul className="mt-1">
              {cells
                .filter((cell) => cell.name === name)
                .map(({ type, kw, licenses }) => (
                  <li key={type}>
                    <Link
                      to="/overview"
                      search={{ capacity: name, type }}
                      className="grid min-h-11 grid-cols-[minmax(0,6rem)_minmax(0,1fr)_minmax(0,5.5rem)] items-center gap-2 rounded-in hover:bg-sunken sm:min-h-9"
                    >
                      <span className="hyphens-auto wrap-anywhere">{t(`overview.type.${type}`)}</span>
                      <RowBar percent={scale(kw)} fill={FILLS[type]} className="text-plan" />
                      <span className="text-end tabular-nums">
                        {licenses > 0 ? t('overview.kw', { kw: format.number(kw) }) : t('terms.notStated')}
                      </span>
                    </Link>
                  </li>
                ))}
            </ul>
            <p className="text-sm text-muted">
              {t('overview.capacity.notStated', {
                count: format.number(notStatedCount(name)),
                all: format.number(running),
              })}
            </p>
          </div>
        ))}
      </div>
    </Figure>
  );
}
