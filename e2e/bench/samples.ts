import type { Speed } from './speed.ts';

export type Page = 'dashboard' | 'plain table';

export interface Where {
  /** The scene, such as `sign-in` or the number of licenses. */
  scene: string;
  speed: Speed;
  page: Page;
}

export type Measure =
  | 'answer'
  | 'parse'
  | 'afterAnswer'
  | 'rows'
  | 'interactive'
  | 'longestTask'
  | 'heap'
  | 'domRows'
  | 'filter'
  | 'boxOpen'
  | 'box'
  | 'sort'
  | 'details'
  | 'signInPage'
  | 'signIn';

export interface Series extends Where {
  measure: Measure;
  values: number[];
}

/** Everything that was measured. */
export class Samples {
  readonly series: Series[] = [];
  /** What a page said in place of a list. */
  readonly refused: (Where & { words: string })[] = [];

  /** @param value null: not measured, so not noted */
  add(where: Where, measure: Measure, value: number | null): void {
    if (value === null) return;
    const values = this.values(where, measure);
    if (values) values.push(value);
    else this.series.push({ ...where, measure, values: [value] });
  }

  refuse(where: Where, words: string): void {
    if (!this.wasRefused(where)) this.refused.push({ ...where, words });
  }

  values(where: Where, measure: Measure): number[] | undefined {
    return this.series.find((each) => each.measure === measure && isSame(each, where))?.values;
  }

  wasRefused(where: Where): boolean {
    return this.refused.some((each) => isSame(each, where));
  }
}

const isSame = (one: Where, other: Where) =>
  one.scene === other.scene && one.speed === other.speed && one.page === other.page;
