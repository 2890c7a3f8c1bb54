import { useRef } from 'react';
import type { LicenseConfig } from '#license/end.ts';
import type { Tally } from '#features/overview/rules/tally.ts';
import { monthsFrom } from '#features/overview/rules/months.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { useNow } from '#ui/hooks/useNow.ts';
import { useWidth } from '#ui/hooks/useWidth.ts';
import { Figure } from './Figure.tsx';
import { monthWord } from '#features/overview/filterWords.ts';
import { MonthBars } from './MonthBars.tsx';

/** The minimum width for 24 bars that can be tapped. */
const TWO_YEARS_REM = 36;

/** The number of licenses that end in each month, and of licenses that end outside the chart or have no known end. */
export function EndsFigure({
  tally: { ends },
  licenseConfig,
}: {
  tally: Tally;
  licenseConfig: LicenseConfig;
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const months = monthsFrom(useNow(), width >= TWO_YEARS_REM ? 24 : 12);
  const last = months.at(-1) ?? '';
  const bars = months.map((month) => ({ month, ...(ends.months.get(month) ?? { stated: 0, computed: 0 }) }));
  const later = [...ends.months].reduce(
    (sum, [month, { stated, computed }]) => (month > last ? sum + stated + computed : sum),
    0,
  );
  const others = [
    { filter: `>${last}`, number: later, words: 'overview.ends.later' },
    { filter: 'past', number: ends.past, words: 'overview.ends.past' },
    { filter: 'unknown', number: ends.unknown, words: 'overview.ends.unknown' },
  ] as const;
  const wordsOf = ({ words, number }: (typeof others)[number]) =>
    t(words, { count: format.number(number), month: monthWord(i18n, last) });
  return (
    <Figure
      title={t('overview.ends.title')}
      about={t(licenseConfig.durationUnit === null ? 'overview.ends.noUnit' : 'overview.ends.about')}
      heads={[t('overview.ends.month'), t('overview.number')]}
      rows={bars
        .filter(({ stated, computed }) => stated + computed > 0)
        .map(({ month, stated, computed }) => ({
          label: monthWord(i18n, month),
          values: [format.number(stated + computed)],
          filter: { ends: month },
        }))}
    >
      <div ref={ref} className="min-h-48">
        {width > 0 && <MonthBars bars={bars} width={width * 16} />}
      </div>
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {others
          .filter(({ number }) => number > 0)
          .map((other) => (
            <li key={other.filter}>
              <Link
                to="/overview"
                search={{ ends: other.filter }}
                className="link inline-flex min-h-11 items-center sm:min-h-6"
              >
                {wordsOf(other)}
              </Link>
            </li>
          ))}
      </ul>
    </Figure>
  );
}
