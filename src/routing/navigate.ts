import { navigate as push } from 'wouter/use-browser-location';
import { hrefOf, type Address } from './routes.ts';
import { saveScroll } from './scrollRestoration.ts';

type Options = {
  replace?: boolean;
  /** State of the history entry, read by the page that is opened. Never a license key. */
  state?: unknown;
};

/** Navigates to an address of the app. Adds a history entry, or with `replace` replaces the current one. */
export function navigate({ replace, state, ...address }: Address & Options): void {
  go(hrefOf(address as Address), { replace, state });
}

/** Like {@link navigate}, for a same-origin URL. */
export function go(href: string, { replace = false, state }: Options = {}): void {
  const isOtherPage = new URL(href, location.href).pathname !== location.pathname;
  if (isOtherPage) saveScroll();
  push(href, { replace, state });
  // A new page starts at the top. Going back restores the scroll position, see useScrollRestoration.
  if (isOtherPage) window.scrollTo(0, 0);
}

type ChangeSearch = (search: URLSearchParams) => void;

/** Returns the path with the changed search, or null if nothing changes or the user has left `pathname` meanwhile. */
function changedSearch(pathname: string, change: ChangeSearch): string | null {
  if (location.pathname !== pathname) return null;
  const search = new URLSearchParams(location.search);
  const before = search.toString();
  change(search);
  const text = search.toString();
  return text === before ? null : pathname + (text === '' ? '' : `?${text}`);
}

/** Changes the search of the current page, in place of the current history entry unless `replace` is false. */
export function changeSearch(pathname: string, change: ChangeSearch, { replace = true }: Options = {}): void {
  const href = changedSearch(pathname, change);
  if (href !== null) push(href, { replace });
}

/** State of the history entry of a typed text, so that Back undoes the text as a whole. */
interface TypedState {
  typedIn: string;
  /** The address before the user typed. */
  before: string;
}

/**
 * Changes one search parameter of the current page as the user types. The first change adds a history entry, further
 * ones change that entry, and typing the previous text goes back to the previous entry.
 * @param text removes the parameter if empty
 * @param isTyped false if the present text must not stay in the history
 */
export function changeTypedParam(pathname: string, name: string, text: string, isTyped: boolean): void {
  const href = changedSearch(pathname, (search) =>
    text === '' ? search.delete(name) : search.set(name, text),
  );
  if (href === null) return;
  const state = history.state as Partial<TypedState> | null;
  const before = location.pathname + location.search;
  if (!isTyped) push(href, { replace: true });
  else if (state?.typedIn !== name) push(href, { state: { typedIn: name, before } satisfies TypedState });
  else if (state.before === href) history.back();
  else push(href, { replace: true, state });
}
