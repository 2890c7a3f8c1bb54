import { countOf, masked } from './license.ts';
import type { License } from '../../support/seed.ts';

/** Parts of the page of every yardstick (page.html). */
const found = <E extends Element>(selector: string): E => {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`${selector} is not there`);
  return element;
};
const count = found('output');
const aside = found<HTMLElement>('aside');
export const find = found<HTMLInputElement>('#find');
export const place = found<HTMLElement>('#licenses');

/** Fetches the list from the service that the dashboard calls, with an access token that is there already. */
export async function fetchLicenses(): Promise<License[]> {
  const path = `/v1/license/customer/${new URLSearchParams(location.search).get('customer')}`;
  const headers = { Authorization: `Bearer ${localStorage.getItem('token')}` };
  const answer = await fetch(`${path}?includeDatalinks=true`, { headers });
  const { licenses } = (await answer.json()) as { licenses: License[] };
  return licenses;
}

export function showCount(shown: number, all: number): void {
  count.textContent = countOf(shown, all);
}

export function showDetail(license: License): void {
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
