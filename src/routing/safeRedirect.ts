import { BASE_PATH } from '#lib/basePath.ts';
import { ROUTES } from './routes.ts';

/** First path segments that a redirect may lead to: the home page, and every page behind sign-in. */
const ALLOWED: ReadonlySet<string> = new Set([
  '',
  ...Object.entries(ROUTES).flatMap(([path, { guard }]) =>
    guard === 'signedIn' ? (path.split('/')[1] ?? []) : [],
  ),
]);

const MAX_LENGTH = 2048;
// URL parsers read a backslash as a slash, and skip tabs and line breaks.
const UNSAFE = /[\p{Cc}\\]/u;
const DOT_SEGMENT = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;

/**
 * Returns the path, with search and hash, to go to after signing in, or the home page if `value` is not a path behind
 * sign-in. Prevents open redirects.
 * @param value `?next=` of the URL: untrusted input
 * @param origin the origin of this page
 */
export function safeRedirect(value: string | undefined, origin: string): string {
  if (!value?.startsWith(BASE_PATH) || value.length > MAX_LENGTH || UNSAFE.test(value)) return BASE_PATH;
  const [path = ''] = value.split(/[?#]/, 1);
  if (path.includes('//') || DOT_SEGMENT.test(path)) return BASE_PATH;
  if (!URL.canParse(value, origin)) return BASE_PATH;
  const url = new URL(value, origin);
  if (url.origin !== origin || url.username || url.password) return BASE_PATH;
  const [segment = ''] = url.pathname.slice(BASE_PATH.length).split('/');
  return ALLOWED.has(segment) ? url.pathname + url.search + url.hash : BASE_PATH;
}
