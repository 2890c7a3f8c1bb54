import { byKey, countOf, masked, textOf } from './license.ts';
import type { License } from '../../support/seed.ts';

/**
 * Reference for the measurements: the same table without a framework. Creates all rows at once, in the fastest way;
 * filtering hides rows, sorting reorders them.
 */
interface Row {
  license: License;
  text: string;
  element: HTMLTableRowElement;
}

const COLUMNS = ['State', 'Key', 'Type', 'Grid', 'Solar', 'Battery', 'EV', 'Activated', 'Ends', 'Linked'];
const DAY_MS = 86_400_000;
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const now = Date.now();

const found = <E extends Element>(selector: string): E => {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`${selector} is not there`);
  return element;
};
const head = found<HTMLTableSectionElement>('thead');
const body = found<HTMLTableSectionElement>('tbody');
const count = found('output');
const aside = found<HTMLElement>('aside');
const find = found<HTMLInputElement>('#find');

const day = (iso: string | null) => (iso === null ? '–' : date.format(Date.parse(iso)));
const kw = (value: number | null) => (value === null ? '–' : String(value));

function stateOf({ activationDate, deactivationDate }: License): string {
  if (activationDate === null) return 'not activated';
  if (Date.parse(activationDate) > now) return 'activation planned';
  if (deactivationDate === null) return 'active';
  const left = Date.parse(deactivationDate) - now;
  return left <= 0 ? 'ended' : left <= 90 * DAY_MS ? 'ends soon' : 'active';
}

const factsOf = (license: License): string[] => [
  stateOf(license),
  masked(license.key),
  license.type ?? '–',
  kw(license.gridKw),
  kw(license.solarKw),
  kw(license.batteryKw),
  kw(license.evKw),
  day(license.activationDate),
  day(license.deactivationDate),
  license.datalinks?.length ? 'yes' : 'no',
];

function open(license: License): void {
  const list = document.createElement('dl');
  for (const [name, value] of Object.entries(license)) {
    const term = document.createElement('dt');
    const fact = document.createElement('dd');
    term.textContent = name;
    fact.textContent = name === 'key' ? masked(license.key) : String(value);
    list.append(term, fact);
  }
  aside.replaceChildren(list);
  aside.ariaLabel = `License ${masked(license.key)}`;
  aside.hidden = false;
}

function rowOf(license: License): Row {
  const element = document.createElement('tr');
  for (const [at, fact] of factsOf(license).entries()) {
    const cell = document.createElement('td');
    if (at === 1) {
      const button = document.createElement('button');
      button.ariaLabel = `Show license ${fact}`;
      button.textContent = fact;
      cell.append(button);
    } else cell.textContent = fact;
    element.append(cell);
  }
  return { license, text: textOf(license), element };
}

const answer = await fetch(`/licenses/${new URLSearchParams(location.search).get('size')}`);
const { licenses } = JSON.parse(await answer.text()) as { licenses: License[] };
const rows = licenses.map(rowOf);
const inOrder = (ordered: readonly Row[]) => {
  const fragment = document.createDocumentFragment();
  for (const { element } of ordered) fragment.append(element);
  body.append(fragment);
};
const licenseOf = new Map(rows.map(({ element, license }) => [element, license]));

const heads = document.createElement('tr');
head.append(heads);
for (const name of COLUMNS) {
  const cell = document.createElement('th');
  const button = document.createElement('button');
  button.textContent = name;
  cell.append(button);
  heads.append(cell);
  if (name !== 'Key') continue;
  button.addEventListener('click', () => {
    cell.ariaSort = 'ascending';
    inOrder(rows.toSorted((a, b) => byKey(a.license, b.license)));
  });
}
find.addEventListener('input', () => {
  const typed = find.value.toLowerCase();
  let shown = 0;
  for (const { text, element } of rows) {
    const hidden = !text.includes(typed);
    if (element.hidden !== hidden) element.hidden = hidden;
    if (!hidden) shown += 1;
  }
  count.textContent = countOf(shown, rows.length);
});
body.addEventListener('click', ({ target }) => {
  const row = target instanceof Element ? target.closest('tr') : null;
  const license = row && licenseOf.get(row);
  if (license) open(license);
});
inOrder(rows);
count.textContent = countOf(rows.length, rows.length);
