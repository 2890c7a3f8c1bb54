import { BASE_PATH } from '#lib/basePath.ts';
import { hrefOf } from '#routing/routes.ts';
import { findPage } from './findPage.ts';
import { loadCode, loadPage } from './loadPage.ts';

/** Returns the path of the first page, which is another one for the base path. */
export const firstPathname = (pathname: string): string =>
  pathname === BASE_PATH ? hrefOf({ to: '/customers' }) : pathname;

/**
 * Loads the page of the URL before there is a tree to render it, so that the first render shows the page. A failure is
 * ignored: rendering the page fetches the missing part again and reports the error.
 * @param language resolves when the language is set, which decides the messages
 */
export async function loadFirstPage(
  pathname: string,
  isActive: boolean,
  language: Promise<void>,
): Promise<void> {
  const { route } = findPage(firstPathname(pathname), isActive);
  if (route.guard === 'signedIn' && !isActive) return;
  try {
    const code = loadCode(route);
    code.catch(() => undefined);
    await language;
    await loadPage(route);
  } catch {
    // See above.
  }
}
