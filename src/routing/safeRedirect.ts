import { ROUTES } from './routes.ts';

/** The first segments of the paths that may follow a sign-in: the home page, and every page behind sign-in. */
const ALLOWED: ReadonlySet<string> = new Set([
  '',
  ...Object.entries(ROUTES).flatMap(([path, { guard }]) =>
    guard === 'signedIn' ? (path.split('/')[1] ?? []) : [],
  ),
]);

const MAX_LENGTH = 2048;
const HOME = '/';
// A backslash is a slash to a URL parser, and control characters are nothing.
const TRICKS = /[\p{Cc}\\]/u;
const DOT_SEGMENT = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;

/**
 * Where to go after signing in: a path of this app, with its search and hash; the home page for everything else.
 * @param value `?next=` of the address, which anybody may have written
 * @param origin of this page
 */
export function safeRedirect(value: string | undefined, origin: string): string {
  if (!value?.startsWith('/') || value.length > MAX_LENGTH || TRICKS.test(value)) return HOME;
  const [path = ''] = value.split(/[?#]/, 1);
  if (path.startsWith('//') || DOT_SEGMENT.test(path)) return HOME;
  if (!URL.canParse(value, origin)) return HOME;
  const url = new URL(value, origin);
  if (url.origin !== origin || url.username || url.password) return HOME;
  const [, segment = ''] = url.pathname.split('/');
  return ALLOWED.has(segment) ? url.pathname + url.search + url.hash : HOME;
}
