import { byKey, COLUMNS, masked, textOf } from './license.ts';
import { fetchLicenses, find, place, showCount, showDetail } from './page.ts';
import type { License } from '../../support/seed.ts';

/**
 * The table without a framework. Creates all rows at once, in the fastest way; filtering hides rows, sorting reorders
 * them.
 */
interface Row {
  license: License;
  text: string;
  element: HTMLTableRowElement;
}

function rowOf(license: License): Row {
  const element = document.createElement('tr');
  for (const { name, text } of COLUMNS) {
    const cell = document.createElement('td');
    if (name === 'Key') {
      const button = document.createElement('button');
      button.ariaLabel = `Show license ${masked(license.key)}`;
      button.textContent = text(license);
      cell.append(button);
    } else cell.textContent = text(license);
    element.append(cell);
  }
  return { license, text: textOf(license), element };
}

const licenses = await fetchLicenses();
const table = document.createElement('table');
const body = document.createElement('tbody');
const rows = licenses.map(rowOf);
const inOrder = (ordered: readonly Row[]) => {
  const fragment = document.createDocumentFragment();
  for (const { element } of ordered) fragment.append(element);
  body.append(fragment);
};
const licenseOf = new Map(rows.map(({ element, license }) => [element, license]));

const heads = document.createElement('tr');
for (const { name } of COLUMNS) {
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
  showCount(shown, rows.length);
});
body.addEventListener('click', ({ target }) => {
  const row = target instanceof Element ? target.closest('tr') : null;
  const license = row && licenseOf.get(row);
  if (license) showDetail(license);
});
inOrder(rows);
table.createTHead().append(heads);
table.append(body);
place.append(table);
showCount(rows.length, rows.length);
