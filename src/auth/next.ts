/** The first segments of the pages that may follow a sign-in. */
export const PLACES: readonly string[] = [
  '',
  'overview',
  'customers',
  'controllers',
  'claim',
  'c',
  'pairing',
  'journal',
];

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
export function safeNext(value: string | undefined, origin: string): string {
  if (!value?.startsWith('/') || value.length > MAX_LENGTH || TRICKS.test(value)) return HOME;
  const [path = ''] = value.split(/[?#]/, 1);
  if (path.startsWith('//') || DOT_SEGMENT.test(path)) return HOME;
  if (!URL.canParse(value, origin)) return HOME;
  const url = new URL(value, origin);
  if (url.origin !== origin || url.username || url.password) return HOME;
  const [, place = ''] = url.pathname.split('/');
  return PLACES.includes(place) ? url.pathname + url.search + url.hash : HOME;
}
