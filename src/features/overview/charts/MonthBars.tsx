import { AxisBottom, type TickRendererProps } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { isRightToLeft } from '#ui/direction.ts';
import { monthWord } from '#features/overview/filterWords.ts';
import { Pattern } from './Patterns.tsx';

interface MonthBarsProps {
  bars: readonly { month: string; stated: number; computed: number }[];
  /** In 1/16 rem, so that the chart scales with the font size. */
  width: number;
}

const HEIGHT = 192;
const AXIS = 36;
const LABEL = 18;

/** A bar with a count for each month. Computed ends are striped. */
export function MonthBars({ bars, width }: MonthBarsProps) {
  const i18n = useI18n();
  const { t, format, locale } = i18n;
  const id = `ends${useId().replaceAll(/\W/g, '')}`;
  const floor = HEIGHT - AXIS;
  // Time runs in the direction of reading.
  const isMirrored = isRightToLeft();
  const x = scaleBand({
    domain: bars.map(({ month }) => month),
    range: isMirrored ? [width, 0] : [0, width],
    padding: 0.2,
  });
  const max = Math.max(1, ...bars.map(({ stated, computed }) => stated + computed));
  const y = scaleLinear({ domain: [0, max], range: [0, floor - LABEL] });
  const short = new Intl.DateTimeFormat(locale, { month: 'narrow' });
  const tick = (month: string) =>
    short.format(new Date(Number(month.slice(0, 4)), Number(month.slice(5)) - 1));
  const hasComputed = bars.some(({ computed }) => computed > 0);
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        fontSize={12}
        className="block w-full overflow-visible text-plan"
      >
        <Pattern id={id} fill="stripes" />
        <AxisBottom
          scale={x}
          top={floor}
          hideTicks
          axisLineClassName="stroke-edge"
          numTicks={bars.length}
          tickFormat={tick}
          tickComponent={Tick}
        />
        {bars.map(({ month }, index) =>
          index === 0 || month.endsWith('-01') ? (
            <text
              key={month}
              x={(x(month) ?? 0) + (isMirrored ? x.bandwidth() : 0)}
              y={HEIGHT - 2}
              aria-hidden
              className="fill-muted font-medium"
            >
              {month.slice(0, 4)}
            </text>
          ) : null,
        )}
        {bars.map(({ month, stated, computed }) => {
          const all = stated + computed;
          if (all === 0) return null;
          const left = x(month) ?? 0;
          const high = Math.max(2, y(all));
          const striped = (high * computed) / all;
          return (
            <Link
              key={month}
              to="/overview"
              search={{ ends: month }}
              aria-label={t('common.labelled', {
                label: monthWord(i18n, month),
                value: t('overview.licenses', { count: all }),
              })}
              className="group outline-none"
            >
              <rect
                x={left - x.step() * 0.1}
                y={0}
                width={x.step()}
                height={floor}
                className="fill-transparent stroke-2 group-hover:fill-sunken group-focus-visible:stroke-accent"
              />
              <Bar
                x={left}
                y={floor - high}
                width={x.bandwidth()}
                height={high - striped}
                fill="currentColor"
              />
              {striped > 0 && (
                <Bar
                  x={left + 0.5}
                  y={floor - striped}
                  width={x.bandwidth() - 1}
                  height={striped}
                  fill={`url(#${id})`}
                  stroke="currentColor"
                />
              )}
              <text
                x={left + x.bandwidth() / 2}
                y={floor - high - 5}
                textAnchor="middle"
                aria-hidden
                className="fill-ink tabular-nums"
              >
                {format.number(all)}
              </text>
            </Link>
          );
        })}
      </svg>
      {hasComputed && (
        <p className="flex flex-wrap gap-x-4 text-sm text-muted">
          <Key fill="currentColor">{t('overview.ends.stated')}</Key>
          <Key fill={`url(#${id})`}>{t('overview.ends.computed')}</Key>
        </p>
      )}
    </>
  );
}

function Tick({ x, y, formattedValue }: TickRendererProps) {
  return (
    <text x={x} y={y} textAnchor="middle" aria-hidden className="fill-muted">
      {formattedValue}
    </text>
  );
}

function Key({ fill, children }: { fill: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden width={14} height={14} className="text-plan">
        <rect x={0.5} y={0.5} width={13} height={13} fill={fill} stroke="currentColor" />
      </svg>
      {children}
    </span>
  );
}
