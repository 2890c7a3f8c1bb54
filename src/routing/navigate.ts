import { navigate as push } from 'wouter/use-browser-location';
import { hrefOf, type Address } from './routes.ts';
import { saveScroll } from './scrollRestoration.ts';

type How = { replace?: boolean };

/** Goes there: as a step that Back undoes, or in place of the page that stands. */
export function navigate({ replace, ...address }: Address & How): void {
  go(hrefOf(address as Address), { replace });
}

/** The same for an address as text, of this origin. */
export function go(href: string, { replace = false }: How = {}): void {
  const other = new URL(href, location.href).pathname !== location.pathname;
  if (other) saveScroll();
  push(href, { replace });
  // A new page begins at its top; one that one comes back to stands where it was left.
  if (other) window.scrollTo(0, 0);
}

/** Changes what the search of the page that stands holds; a page that was left meanwhile is not called back. */
export function changeSearch(
  pathname: string,
  change: (search: URLSearchParams) => void,
  { replace = true }: How = {},
): void {
  if (location.pathname !== pathname) return;
  const search = new URLSearchParams(location.search);
  change(search);
  const text = search.toString();
  push(pathname + (text === '' ? '' : `?${text}`), { replace });
}
