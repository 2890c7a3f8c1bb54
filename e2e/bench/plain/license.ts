import type { License } from '../../support/seed.ts';

/** Returns the text that the filter searches: the key with and without separators, the id and the type. */
export const textOf = ({ key, id, type }: License): string =>
  `${key}\n${key.replaceAll(/[^A-Za-z0-9]/g, '')}\n${id}\n${type ?? ''}`.toLowerCase();

export const masked = (key: string): string => `…${key.slice(-4)}`;

/** Compares by the visible part of the key, as the dashboard does. */
export const byKey = (a: License, b: License): number => {
  const [one, other] = [masked(a.key).toLowerCase(), masked(b.key).toLowerCase()];
  return one === other ? 0 : one < other ? -1 : 1;
};

export const countOf = (shown: number, all: number): string =>
  `${shown.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} licenses`;
