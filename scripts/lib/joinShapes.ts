/** An element of an SVG image and its attributes. */
export type Shape = [tag: string, attributes: Record<string, string>];

/**
 * Returns the data of one path that draws all shapes, so that an icon takes two elements instead of up to ten. Returns
 * null if a shape has attributes besides its geometry, or is none that icons use.
 */
export function joinShapes(shapes: readonly Shape[]): string | null {
  const paths = shapes.map(([tag, attributes]) => {
    const read = GEOMETRY[tag];
    if (!read || Object.keys(attributes).some((name) => !read.names.includes(name))) return null;
    return read.path((name) => Number(attributes[name] ?? 0), attributes);
  });
  return paths.includes(null) ? null : paths.join('');
}

interface Geometry {
  names: readonly string[];
  path: (number: (name: string) => number, attributes: Record<string, string>) => string;
}

const GEOMETRY: Record<string, Geometry> = {
  path: { names: ['d'], path: (_, { d = '' }) => fromStart(d) },
  line: {
    names: ['x1', 'y1', 'x2', 'y2'],
    path: (number) => `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`,
  },
  // Icons fill dots only, which the stroke of two units covers.
  circle: {
    names: ['cx', 'cy', 'r', 'fill'],
    path: (number) => ellipse(number('cx'), number('cy'), number('r'), number('r')),
  },
  ellipse: {
    names: ['cx', 'cy', 'rx', 'ry'],
    path: (number) => ellipse(number('cx'), number('cy'), number('rx'), number('ry')),
  },
  rect: { names: ['x', 'y', 'width', 'height', 'rx', 'ry'], path: (number, { ry }) => rect(number, ry) },
  polyline: { names: ['points'], path: (_, { points = '' }) => `M${points}` },
  polygon: { names: ['points'], path: (_, { points = '' }) => `M${points}z` },
};

const FIRST_POINT = /^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)\s*/;

/** A relative first point would be relative to the end of the shape before. */
function fromStart(data: string): string {
  const [move, x, y] = FIRST_POINT.exec(data) ?? [];
  if (move === undefined) return data;
  const rest = data.slice(move.length);
  return `M${x} ${y}${/^[-\d.]/.test(rest) ? 'l' : ''}${rest}`;
}

const ellipse = (cx: number, cy: number, rx: number, ry: number) =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;

function rect(number: (name: string) => number, ry: string | undefined): string {
  const [x, y, width, height, rx] = [
    number('x'),
    number('y'),
    number('width'),
    number('height'),
    number('rx'),
  ];
  const r = ry === undefined ? rx : Number(ry);
  if (rx === 0 || r === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number) => `a${rx} ${r} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, r)}v${height - 2 * r}${corner(-rx, r)}`,
    `h${2 * rx - width}${corner(-rx, -r)}v${2 * r - height}${corner(rx, -r)}z`,
  ].join('');
}
