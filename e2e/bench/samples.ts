import type { Speed } from './speed.ts';

/** The dashboard and the pages that it is compared with. */
export const PAGES = ['dashboard', 'AG Grid', 'TanStack', 'plain table'] as const;
export type Page = (typeof PAGES)[number];

export interface Where {
  /** Scene, such as `sign-in` or the number of licenses. */
  scene: string;
  speed: Speed;
  page: Page;
}

export type Measure =
  | 'firstPaint'
  | 'answer'
  | 'parse'
  | 'afterAnswer'
  | 'wholeAfterAnswer'
  | 'rows'
  | 'whole'
  | 'again'
  | 'interactive'
  | 'cpu'
  | 'processCpu'
  | 'layoutCpu'
  | 'styles'
  | 'layouts'
  | 'longestTask'
  | 'blocking'
  | 'heap'
  | 'domRows'
  | 'filterNext'
  | 'filter'
  | 'emptied'
  | 'boxOpen'
  | 'boxNext'
  | 'box'
  | 'sort'
  | 'details'
  | 'detailsCpu'
  | 'signIn'
  | 'roundTripsCold'
  | 'roundTripsWarm'
  | 'requests'
  | 'scripts'
  | 'scriptBytes'
  | 'bytes'
  | 'requestsAtRest'
  | 'bytesAtRest'
  | 'nodes'
  | 'elements';

export interface Series extends Where {
  measure: Measure;
  values: number[];
}

/** Collects the measured values. */
export class Samples {
  readonly series: Series[] = [];
  /** Explanations of missing values. */
  readonly remarks: (Where & { words: string })[] = [];

  /** Adds a value. @param value null adds a remark that it could not be measured */
  add(where: Where, measure: Measure, value: number | null): void {
    if (value === null) {
      this.remark(where, `could not be measured: ${measure}`);
      return;
    }
    const values = this.values(where, measure);
    if (values) values.push(value);
    else this.series.push({ ...where, measure, values: [value] });
  }

  /** Adds a remark, unless it exists already. */
  remark(where: Where, words: string): void {
    if (!this.remarks.some((each) => each.words === words && isSame(each, where)))
      this.remarks.push({ ...where, words });
  }

  values(where: Where, measure: Measure): number[] | undefined {
    return this.series.find((each) => each.measure === measure && isSame(each, where))?.values;
  }
}

const isSame = (one: Where, other: Where) =>
  one.scene === other.scene && one.speed === other.speed && one.page === other.page;
