import { scaleLinear } from '@visx/scale';
import type { Tally } from '#features/overview/rules/tally.ts';
import { LICENSE_STATES, type LicenseState } from '#license/vocabulary.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { Figure } from './Figure.tsx';
import type { Fill } from './Patterns.tsx';
import { RowBar } from './RowBar.tsx';

const FILLS: Record<LicenseState, Fill> = {
  notActivated: 'hollow',
  planned: 'dots',
  active: 'solid',
  endsSoon: 'stripes',
  ended: 'lines',
};

const STATE_COLOURS: Record<LicenseState, string> = {
  notActivated: 'text-muted',
  planned: 'text-plan',
  active: 'text-good',
  endsSoon: 'text-warn',
  ended: 'text-bad',
};

/** The number of licenses in each state. */
export function StatesFigure({ tally }: { tally: Tally }) {
  const { t, format } = useI18n();
  const max = Math.max(1, ...Object.values(tally.states));
  const scale = scaleLinear({ domain: [0, max], range: [0, 100] });
  return (
    <Figure
      title={t('overview.states.title')}
      about={t('overview.states.about', { count: format.number(tally.licenses) })}
      heads={[t('overview.state'), t('overview.number')]}
      rows={LICENSE_STATES.map((state) => ({
        label: t(`terms.state.${state}`),
        values: [format.number(tally.states[state])],
        filter: { state },
      }))}
    >
      <ul>
        {LICENSE_STATES.map((state) => (
          <li key={state}>
            <Link
              to="/overview"
              search={{ state }}
              className="grid min-h-11 grid-cols-[minmax(0,10.5rem)_minmax(0,1fr)_minmax(0,3rem)] items-center gap-2 rounded-in hyphens-auto wrap-anywhere hover:bg-sunken"
            >
              <StateBadge state={state} />
              <RowBar
                percent={scale(tally.states[state])}
                fill={FILLS[state]}
                className={STATE_COLOURS[state]}
              />
              <span className="text-end font-medium tabular-nums">{format.number(tally.states[state])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
