import type { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { monthWord } from '#features/overview/filterWords.ts';

export interface Month {
  /** As `2026-11`. */
  month: string;
  /** Number of licenses whose stated end is in the month. */
  stated: number;
  /** Number of licenses whose computed end is in the month. */
  computed: number;
}

interface MonthBarProps {
  bar: Month;
  x: ReturnType<typeof scaleBand<string>>;
  y: ReturnType<typeof scaleLinear<number>>;
  /** The y of the axis, from the top. */
  floor: number;
  /** Fill of computed ends. */
  stripes: string;
}

/** The bar of a month, which leads to its licenses. A month without any has no bar. */
export function MonthBar({ bar: { month, stated, computed }, x, y, floor, stripes }: MonthBarProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const all = stated + computed;
  if (all === 0) return null;
  const left = x(month) ?? 0;
  const width = x.bandwidth();
  const height = Math.max(2, y(all));
  const striped = (height * computed) / all;
  return (
    <Link
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
      <Bar x={left} y={floor - height} width={width} height={height - striped} fill="currentColor" />
      {striped > 0 && (
        <Bar
          x={left + 0.5}
          y={floor - striped}
          width={width - 1}
          height={striped}
          fill={stripes}
          stroke="currentColor"
        />
      )}
      <text
        x={left + width / 2}
        y={floor - height - 5}
        textAnchor="middle"
        aria-hidden
        className="fill-ink tabular-nums"
      >
        {format.number(all)}
      </text>
    </Link>
  );
}
