import { NETWORK } from './measure/journey.ts';
import type { Measure, Page, Samples, Where } from './samples.ts';
import { SIGN_IN } from './measure/signIn.ts';
import type { Speed } from './speed.ts';
import { figure, median, NONE, ratio, spread } from './stats.ts';
import { table } from './table.ts';

const NO_COUNTERPART = 'no such page';
const GRIDS: readonly Page[] = ['AG Grid', 'TanStack'];

interface Row {
  label: string;
  measure: Measure;
  /** Adds a row with the maximum: these values are few, and users notice each. */
  worst?: true;
  /** Adds a row with the multiple of the duration of JSON.parse for the same response. */
  byParse?: true;
}

const LIST: Row[] = [
  { label: 'first contentful paint, ms', measure: 'firstPaint' },
  { label: 'first rows, ms', measure: 'rows' },
  { label: 'whole list, ms', measure: 'whole' },
  { label: 'whole list and first keystroke, ms', measure: 'interactive' },
  { label: 'whole list with the files cached, ms', measure: 'again' },
  { label: 'blocking time, ms', measure: 'blocking' },
  { label: 'longest task, ms', measure: 'longestTask' },
  { label: 'main-thread CPU, ms', measure: 'cpu' },
  { label: '… of it style and layout, ms', measure: 'layoutCpu' },
  { label: 'style recalculations', measure: 'styles' },
  { label: 'layouts', measure: 'layouts' },
  { label: 'CPU of all threads, ms', measure: 'processCpu' },
  { label: 'list, request to last byte, ms', measure: 'answer' },
  { label: '`JSON.parse` of the list, ms', measure: 'parse' },
  { label: 'last byte to first rows, ms', measure: 'afterAnswer', byParse: true },
  { label: 'last byte to the whole list, ms', measure: 'wholeAfterAnswer', byParse: true },
  { label: 'keystroke to paint, filter, ms', measure: 'filterNext', worst: true },
  { label: 'keystroke to its list, ms', measure: 'filter', worst: true },
  { label: 'filter emptied, to paint, ms', measure: 'emptied' },
  { label: 'sort by key, ms', measure: 'sort' },
  { label: 'open detail, ms', measure: 'details' },
  { label: 'open detail, main-thread CPU, ms', measure: 'detailsCpu' },
  { label: 'box opens, ms', measure: 'boxOpen' },
  { label: 'keystroke to paint, box, ms', measure: 'boxNext', worst: true },
  { label: 'keystroke to its offers, ms', measure: 'box', worst: true },
  { label: 'heap after GC, MB', measure: 'heap' },
  { label: 'rows in the DOM', measure: 'domRows' },
];

const JOURNEY: Row[] = [
  { label: 'round trips to the list', measure: 'roundTripsCold' },
  { label: 'round trips with the files cached', measure: 'roundTripsWarm' },
  { label: 'requests until the whole list', measure: 'requests' },
  { label: '… of them scripts', measure: 'scripts' },
  { label: 'kB until the whole list', measure: 'bytes' },
  { label: '… of them scripts', measure: 'scriptBytes' },
  { label: 'requests at rest', measure: 'requestsAtRest' },
  { label: 'kB at rest', measure: 'bytesAtRest' },
  { label: 'DOM nodes at rest', measure: 'nodes' },
  { label: '… of them elements', measure: 'elements' },
];

const SIGN_IN_ROWS: Row[] = [
  { label: 'first contentful paint, ms', measure: 'firstPaint' },
  { label: 'usable form, ms', measure: 'whole' },
  { label: 'main-thread CPU, ms', measure: 'cpu' },
  { label: '… of it style and layout, ms', measure: 'layoutCpu' },
  { label: 'blocking time, ms', measure: 'blocking' },
  { label: 'longest task, ms', measure: 'longestTask' },
  { label: 'sign in to usable list, ms', measure: 'signIn' },
];

/** Returns the table of a list at a speed: the dashboard, the yardsticks, and the ratio to the better grid. */
export function listTable(samples: Samples, scene: string, speed: Speed, pages: readonly Page[]): string {
  const rows = rowsOf(samples, { scene, speed }, pages, LIST);
  return withRemarks(compared(`${scene} licenses, ${speed}`, pages, rows), samples, { scene, speed });
}

export function journeyTable(samples: Samples, pages: readonly Page[]): string {
  const at = { scene: NETWORK, speed: '1×' } as const;
  const rows = rowsOf(samples, at, pages, JOURNEY);
  return withRemarks(compared('1,000 licenses, over the network', pages, rows), samples, at);
}

function withRemarks(text: string, { remarks }: Samples, { scene, speed }: Omit<Where, 'page'>): string {
  const lines = remarks
    .filter((each) => each.scene === scene && each.speed === speed)
    .map(({ page, words }) => `- ${page}: ${words}`);
  return lines.length > 0 ? `${text}\n\n${lines.join('\n')}` : text;
}

/** Returns the table of the sign-in page, which the grids do not have. */
export function signInTable(samples: Samples, speeds: readonly Speed[]): string {
  const cells = ({ label, measure }: Row) => [
    label,
    ...speeds.map((speed) =>
      spread(samples.values({ scene: SIGN_IN, speed, page: 'dashboard' }, measure) ?? []),
    ),
    ...GRIDS.map(() => NO_COUNTERPART),
  ];
  return table(
    ['sign-in', ...speeds.map((speed) => `dashboard, ${speed}`), ...GRIDS],
    SIGN_IN_ROWS.map(cells),
  );
}

const compared = (name: string, pages: readonly Page[], rows: string[][]) =>
  table([name, ...pages, 'dashboard ÷ better grid'], rows);

type Column = (page: Page) => number[];

function rowsOf(
  samples: Samples,
  at: Omit<Where, 'page'>,
  pages: readonly Page[],
  rows: readonly Row[],
): string[][] {
  const valuesOf = (page: Page, measure: Measure) => samples.values({ ...at, page }, measure) ?? [];
  const parse = median(valuesOf('dashboard', 'parse'));
  const write = (label: string, column: Column) => [
    label,
    ...pages.map((page) => spread(column(page))),
    toBetterGrid(column),
  ];
  return rows.flatMap(({ label, measure, worst, byParse }) => {
    const column: Column = (page) => valuesOf(page, measure);
    if (pages.every((page) => column(page).length === 0)) return [];
    const slowest: Column = (page) =>
      column(page)
        .toSorted((a, b) => b - a)
        .slice(0, 1);
    const parses: Column = (page) => column(page).flatMap((ms) => ratio(ms, parse) ?? []);
    return [
      write(label, column),
      ...(worst ? [write('… the slowest of all', slowest)] : []),
      ...(byParse ? [write('… in times the `JSON.parse`', parses)] : []),
    ];
  });
}

/**
 * Returns the ratio of the dashboard's median to the lower one of the grids; every measure is better if lower. A time
 * before the last byte is negative, and has no ratio.
 */
function toBetterGrid(column: Column): string {
  const medians = (pages: readonly Page[]) => pages.flatMap((page) => median(column(page)) ?? []);
  const [ours = NaN] = medians(['dashboard']);
  const value = ours / Math.min(...medians(GRIDS));
  return value > 0 ? figure(value) : NONE;
}
