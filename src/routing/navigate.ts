import { navigate as push } from 'wouter/use-browser-location';
import { hrefOf, type Address } from './routes.ts';
import { saveScroll } from './scrollRestoration.ts';

type Options = { replace?: boolean };

/** Navigates to an address of the app. Adds a history entry, or with `replace` replaces the current one. */
export function navigate({ replace, ...address }: Address & Options): void {
  go(hrefOf(address as Address), { replace });
}

/** Like {@link navigate}, for a same-origin URL. */
export function go(href: string, { replace = false }: Options = {}): void {
  const isOtherPage = new URL(href, location.href).pathname !== location.pathname;
  if (isOtherPage) saveScroll();
  push(href, { replace });
  // A new page starts at the top. Going back restores the scroll position, see useScrollRestoration.
  if (isOtherPage) window.scrollTo(0, 0);
}

/** Changes the search of the current page. Does nothing if the user has left `pathname` in the meantime. */
export function changeSearch(
  pathname: string,
  change: (search: URLSearchParams) => void,
  { replace = true }: Options = {},
): void {
  if (location.pathname !== pathname) return;
  const search = new URLSearchParams(location.search);
  change(search);
  const text = search.toString();
  push(pathname + (text === '' ? '' : `?${text}`), { replace });
}
