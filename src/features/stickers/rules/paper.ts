/** A4 label paper: a grid of equal labels. Lengths in millimetres. */
export interface LabelPaper {
  /** As in the URL. */
  id: string;
  /** The names under which the paper is sold. */
  name: string;
  columns: number;
  rows: number;
  /** The size of a label. */
  width: number;
  height: number;
  /** The distance of the first label from the left and the top of the sheet. */
  left: number;
  top: number;
  /** The gap between two columns; rows have none. */
  gap: number;
}

export const A4 = { width: 210, height: 297 };

/** Sizes as their makers state them. */
export const LABEL_PAPERS: readonly LabelPaper[] = [
  {
    id: 'L7160',
    name: 'Avery L7160, Herma 4677',
    columns: 3,
    rows: 7,
    width: 63.5,
    height: 38.1,
    left: 7.2,
    top: 15.1,
    gap: 2.55,
  },
  {
    id: 'L7159',
    name: 'Avery L7159',
    columns: 3,
    rows: 8,
    width: 63.5,
    height: 33.9,
    left: 7.2,
    top: 12.9,
    gap: 2.55,
  },
  {
    id: '3474',
    name: 'Avery 3474, Herma 4453',
    columns: 3,
    rows: 8,
    width: 70,
    height: 37,
    left: 0,
    top: 0.5,
    gap: 0,
  },
  {
    id: 'L4731',
    name: 'Avery L4731',
    columns: 7,
    rows: 27,
    width: 25.4,
    height: 10,
    left: 8.6,
    top: 13.5,
    gap: 2.5,
  },
];

export const labelsOn = ({ columns, rows }: LabelPaper): number => columns * rows;

/** Returns the paper of the URL, else the first. */
export const paperOf = (id: string | undefined): LabelPaper =>
  LABEL_PAPERS.find((paper) => paper.id === id) ?? (LABEL_PAPERS[0] as LabelPaper);

/** Returns the distance of a label from the left and the top of the sheet, mm. @param index from 0, row by row */
export function placeOf(paper: LabelPaper, index: number): { left: number; top: number } {
  const column = index % paper.columns;
  const row = Math.floor(index / paper.columns);
  return { left: paper.left + column * (paper.width + paper.gap), top: paper.top + row * paper.height };
}

/**
 * Returns the items of each sheet by label; null for a label that stays empty.
 * @param start the first label to use on the first sheet, from 1, so that a used sheet can go on
 */
export function sheetsOf<T>(items: readonly T[], paper: LabelPaper, start: number): (T | null)[][] {
  const size = labelsOn(paper);
  const skipped = Math.min(Math.max(Math.trunc(start) || 1, 1), size) - 1;
  const labels: (T | null)[] = [...Array.from({ length: skipped }, () => null), ...items];
  const sheets: (T | null)[][] = [];
  for (let from = 0; from < labels.length; from += size) sheets.push(labels.slice(from, from + size));
  return items.length === 0 ? [] : sheets;
}
