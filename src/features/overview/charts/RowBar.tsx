import { Bar } from '@visx/shape';
import { useId } from 'react';
import { Pattern, type Fill } from './Patterns.tsx';

interface RowBarProps {
  /** Percentage of the available width, 0 to 100. */
  percent: number;
  fill: Fill;
  /** Sets the text colour, which is the colour of the bar. */
  className: string;
}

/** A horizontal bar. Values above 0 are always visible. */
export function RowBar({ percent, fill, className }: RowBarProps) {
  const id = `fill${useId().replaceAll(/\W/g, '')}`;
  return (
    <svg aria-hidden height={16} className={`w-full overflow-visible rtl:-scale-x-100 ${className}`}>
      <Pattern id={id} fill={fill} />
      <Bar
        x={0.5}
        y={0.5}
        style={percent > 0 ? { width: `max(3px, calc(${percent}% - 1px))` } : undefined}
        height={15}
        rx={2}
        fill={`url(#${id})`}
        stroke={percent > 0 ? 'currentColor' : 'none'}
      />
    </svg>
  );
}
