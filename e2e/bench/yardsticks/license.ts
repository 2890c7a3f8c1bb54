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

const DAY_MS = 86_400_000;
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const now = Date.now();

const day = (iso: string | null) => (iso === null ? '–' : date.format(Date.parse(iso)));
const kw = (value: number | null) => (value === null ? '–' : String(value));

function stateOf({ activationDate, deactivationDate }: License): string {
  if (activationDate === null) return 'not activated';
  if (Date.parse(activationDate) > now) return 'activation planned';
  if (deactivationDate === null) return 'active';
  const left = Date.parse(deactivationDate) - now;
  return left <= 0 ? 'ended' : left <= 90 * DAY_MS ? 'ends soon' : 'active';
}

/** The columns of the yardsticks, with the text of a cell. */
export const COLUMNS: readonly { name: string; text: (license: License) => string }[] = [
  { name: 'State', text: stateOf },
  { name: 'Key', text: ({ key }) => masked(key) },
  { name: 'Type', text: ({ type }) => type ?? '–' },
  { name: 'Grid', text: ({ gridKw }) => kw(gridKw) },
  { name: 'Solar', text: ({ solarKw }) => kw(solarKw) },
  { name: 'Battery', text: ({ batteryKw }) => kw(batteryKw) },
  { name: 'EV', text: ({ evKw }) => kw(evKw) },
  { name: 'Activated', text: ({ activationDate }) => day(activationDate) },
  { name: 'Ends', text: ({ deactivationDate }) => day(deactivationDate) },
  { name: 'Linked', text: ({ datalinks }) => (datalinks?.length ? 'yes' : 'no') },
];
