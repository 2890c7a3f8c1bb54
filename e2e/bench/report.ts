import type { Measure, Page, Samples, Where } from './samples.ts';
import type { Speed } from './speed.ts';
import { figure, median, ratio } from './stats.ts';
import { table } from './table.ts';

const NONE = '–';

interface Row {
  label: string;
  measure: Measure;
  /** Adds a row with the maximum: these values are few, and users notice each. */
  worst?: true;
  /** Adds a row with the multiple of the duration of JSON.parse for the same response. */
  byParse?: true;
}

const LIST: Row[] = [
  { label: 'request to last byte, ms', measure: 'answer' },
  { label: '`JSON.parse` of the answer, ms', measure: 'parse' },
  { label: 'last byte to first rows, ms', measure: 'afterAnswer', byParse: true },
  { label: 'last byte to the whole list, ms', measure: 'wholeAfterAnswer', byParse: true },
  { label: 'navigation to first rows, ms', measure: 'rows' },
  { label: 'navigation to all interactive, ms', measure: 'interactive' },
  { label: 'longest task while loading, ms', measure: 'longestTask' },
  { label: 'keystroke to paint, filter, ms', measure: 'filterNext', worst: true },
  { label: 'keystroke to its list, ms', measure: 'filter', worst: true },
  { label: 'filter emptied, to paint, ms', measure: 'emptied' },
  { label: 'box opens, ms', measure: 'boxOpen' },
  { label: 'keystroke to paint, box, ms', measure: 'boxNext', worst: true },
  { label: 'keystroke to its offers, ms', measure: 'box', worst: true },
  { label: 'sort, ms', measure: 'sort' },
  { label: 'open detail, ms', measure: 'details' },
  { label: 'heap after GC, MB', measure: 'heap' },
  { label: 'rows in the DOM', measure: 'domRows' },
];

const SIGN_IN: Row[] = [
  { label: 'navigation to sign-in page, ms', measure: 'signInPage' },
  { label: 'sign in to usable list, ms', measure: 'signIn' },
];

/** Returns the table of a scene: the dashboard, the plain table and their ratio, at each speed. */
export function listTable(samples: Samples, scene: string, speeds: readonly Speed[]): string {
  const head = speeds.flatMap((speed) => [`dashboard, ${speed}`, 'plain', 'ratio']);
  const rows = LIST.flatMap((row) => rowsOf(samples, scene, speeds, row));
  const remarks = samples.remarks
    .filter((each) => each.scene === scene)
    .map(({ speed, page, words }) => `- ${page}, ${speed}: ${words}`);
  return [table([`${scene} licenses`, ...head], rows), remarks.join('\n')].join('\n\n').trim();
}

export function signInTable(samples: Samples, speeds: readonly Speed[]): string {
  const cells = ({ measure }: Row) =>
    speeds.map((speed) =>
      write(median(samples.values({ scene: 'sign-in', speed, page: 'dashboard' }, measure) ?? [])),
    );
  return table(
    ['sign-in', ...speeds],
    SIGN_IN.map((row) => [row.label, ...cells(row)]),
  );
}

function rowsOf(samples: Samples, scene: string, speeds: readonly Speed[], row: Row): string[][] {
  const at = (page: Page, speed: Speed): Where => ({ scene, page, speed });
  const rowBy = (label: string, by: (where: Where) => number | null) => [
    label,
    ...speeds.flatMap((speed) => {
      const [ours, plain] = [by(at('dashboard', speed)), by(at('plain table', speed))];
      return [write(ours), write(plain), write(ratio(ours, plain))];
    }),
  ];
  const middle = (where: Where) => median(samples.values(where, row.measure) ?? []);
  const worst = (where: Where) => {
    const values = samples.values(where, row.measure);
    return values ? Math.max(...values) : null;
  };
  const parses = (where: Where) =>
    ratio(middle(where), median(samples.values(at('dashboard', where.speed), 'parse') ?? []));
  return [
    rowBy(row.label, middle),
    ...(row.worst ? [rowBy('… the slowest of all', worst)] : []),
    ...(row.byParse ? [rowBy('… in times the `JSON.parse`', parses)] : []),
  ];
}

const write = (value: number | null) => (value === null ? NONE : figure(value));
