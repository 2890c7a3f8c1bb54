import { AxisBottom, type TickRendererProps } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { useId } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isRightToLeft } from '#ui/direction.ts';
import { MonthBar, type Month } from './MonthBar.tsx';
import { Pattern } from './Patterns.tsx';

interface MonthBarsProps {
  bars: readonly Month[];
  /** In 1/16 rem, so that the chart scales with the font size. */
  width: number;
}

const HEIGHT = 192;
const AXIS = 36;
const LABEL = 18;

/** A bar with a count for each month. Computed ends are striped. */
export function MonthBars({ bars, width }: MonthBarsProps) {
  const { t, locale } = useI18n();
  const stripes = `ends${useId().replaceAll(/\W/g, '')}`;
  const floor = HEIGHT - AXIS;
  // Time runs in the direction of reading.
  const isMirrored = isRightToLeft();
  const months = bars.map(({ month }) => month);
  const x = scaleBand({ domain: months, range: isMirrored ? [width, 0] : [0, width], padding: 0.2 });
  const max = Math.max(1, ...bars.map(({ stated, computed }) => stated + computed));
  const y = scaleLinear({ domain: [0, max], range: [0, floor - LABEL] });
  const short = new Intl.DateTimeFormat(locale, { month: 'narrow' });
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        fontSize={12}
        className="block w-full overflow-visible text-plan"
      >
        <Pattern id={stripes} fill="stripes" />
        <AxisBottom
          scale={x}
          top={floor}
          hideTicks
          axisLineClassName="stroke-edge"
          numTicks={bars.length}
          tickFormat={(month) =>
            short.format(new Date(Number(month.slice(0, 4)), Number(month.slice(5)) - 1))
          }
          tickComponent={Tick}
        />
        {months.map((month, index) =>
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
        {bars.map((bar) => (
          <MonthBar key={bar.month} bar={bar} x={x} y={y} floor={floor} stripes={`url(#${stripes})`} />
        ))}
      </svg>
      {bars.some(({ computed }) => computed > 0) && (
        <p className="flex flex-wrap gap-x-4 text-sm text-muted">
          <Key fill="currentColor">{t('overview.ends.stated')}</Key>
          <Key fill={`url(#${stripes})`}>{t('overview.ends.computed')}</Key>
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
