/** The fills of bars, distinguishable without colour. */
export type Fill = 'solid' | 'hollow' | 'dots' | 'stripes' | 'lines';

interface PatternProps {
  id: string;
  fill: Fill;
}

/** A pattern in the current text colour, to be used as `url(#id)`. */
export function Pattern({ id, fill }: PatternProps) {
  const size = fill === 'dots' ? 5 : 6;
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={fill === 'stripes' ? 'rotate(45)' : undefined}
    >
      <rect width={size} height={size} fill="currentColor" fillOpacity={fill === 'solid' ? 1 : 0.12} />
      {fill === 'dots' && <circle cx={2.5} cy={2.5} r={1.2} fill="currentColor" />}
      {fill === 'stripes' && <rect width={3} height={size} fill="currentColor" />}
      {fill === 'lines' && <rect width={size} height={3} fill="currentColor" />}
    </pattern>
  );
}
