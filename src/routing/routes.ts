import type { Namespace } from '#i18n/catalogue.ts';
import { BASE_PATH } from '#lib/basePath.ts';
import { stringifySearch } from '#lib/searchParams.ts';

export interface PageProps {
  /** The parameters of the path, decoded once. They are untrusted input. */
  params: Record<string, string>;
}

export interface Route {
  /** The file in `src/pages`, without its extension. */
  page: string;
  /** Names of the search parameters. They hold ids and filters, never a license key. */
  search: readonly string[];
  /** Message namespaces, besides those that every page loads. */
  namespaces: readonly Namespace[];
  /** `signedIn`: users who are not signed in are redirected to the sign-in page. */
  guard: 'signedIn' | 'public';
}

/** All routes of the app. A `$name` in a path is a parameter of exactly one segment. */
export const ROUTES = {
  '/overview': {
    page: 'Overview',
    search: ['needs', 'state', 'ends', 'capacity', 'type'],
    namespaces: ['overview', 'terms'],
    guard: 'signedIn',
  },
  '/customers': { page: 'Customers', search: ['q'], namespaces: ['customers'], guard: 'signedIn' },
  '/customers/$customerId': {
    page: 'Customer',
    search: ['q', 'preset', 'type', 'state', 'linked', 'kw', 'sort', 'license'],
    namespaces: ['licenses', 'terms'],
    guard: 'signedIn',
  },
  '/customers/$customerId/controllers': {
    page: 'CustomerControllers',
    search: ['show', 'q', 'sort'],
    namespaces: ['licenses', 'customerControllers', 'terms'],
    guard: 'signedIn',
  },
  '/controllers': {
    page: 'Controllers',
    search: ['q'],
    namespaces: ['controllers', 'terms'],
    guard: 'signedIn',
  },
  '/controllers/$nodeId': {
    page: 'Controller',
    search: [],
    namespaces: ['controllers', 'terms'],
    guard: 'signedIn',
  },
  '/controllers/$nodeId/certificate/$licenseId': {
    page: 'Certificate',
    search: [],
    namespaces: ['certificate', 'terms'],
    guard: 'signedIn',
  },
  '/claim': {
    page: 'Claim',
    search: ['customer', 'controller', 'license', 'do', 'entry'],
    namespaces: ['claim', 'terms'],
    guard: 'signedIn',
  },
  // Printed on stickers as a QR code: the shorter the URL, the coarser and easier to scan the code.
  '/c/$serial': { page: 'stickers/Sticker', search: [], namespaces: [], guard: 'signedIn' },
  '/stickers': {
    page: 'stickers/Stickers',
    search: ['customer', 'controller'],
    namespaces: ['stickers'],
    guard: 'signedIn',
  },
  '/journal': {
    page: 'Journal',
    search: ['controller', 'q'],
    namespaces: ['claim', 'journal', 'terms', 'ticket', 'verdict'],
    guard: 'signedIn',
  },
  '/pairing': {
    page: 'Pairing',
    search: [],
    namespaces: ['pairing', 'claim', 'explain', 'terms', 'verdict'],
    guard: 'signedIn',
  },
  '/visits': {
    page: 'Visits',
    search: ['customer', 'controller'],
    namespaces: ['visits', 'claim', 'terms'],
    guard: 'signedIn',
  },
  // Other apps share with this address; see public/manifest.webmanifest.
  '/share': {
    page: 'Share',
    search: ['problem'],
    namespaces: ['share', 'scan'],
    guard: 'signedIn',
  },
  '/sign-in': { page: 'account/SignIn', search: ['next'], namespaces: ['account'], guard: 'public' },
  '/signed-out': { page: 'account/SignedOut', search: [], namespaces: ['account'], guard: 'public' },
  '/forgot-password': {
    page: 'account/ForgotPassword',
    search: [],
    namespaces: ['account'],
    guard: 'public',
  },
  '/status': { page: 'Status', search: [], namespaces: ['account'], guard: 'public' },
} as const satisfies Record<`/${string}`, Route>;

export type RoutePath = keyof typeof ROUTES;

type ParamName<Path extends string> = Path extends `${string}$${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? Name | ParamName<Tail>
    : Rest
  : never;
type Params<Path extends string> = [ParamName<Path>] extends [never]
  ? { params?: undefined }
  : { params: Record<ParamName<Path>, string> };
type Search<Path extends RoutePath> = {
  [Name in (typeof ROUTES)[Path]['search'][number]]?: string | number | undefined;
};

/** The target of a link or navigation. `params` and `search` are typed by the route in `to`. */
export type Address = {
  [Path in RoutePath]: { to: Path; search?: Search<Path> } & Params<Path>;
}[RoutePath];

/** Returns the URL of an address. Encodes each parameter as one segment and leaves out unset search parameters. */
export function hrefOf({ to, params, search }: Address): string {
  const values: Record<string, string> = { ...params };
  const path = to.replaceAll(/\$(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  return BASE_PATH + path.slice(1) + stringifySearch({ ...search });
}

/**
 * Returns the parameters of `pathname`, decoded once, or null if `pathname` does not match the route path. A value that
 * cannot be decoded is returned unchanged. A trailing slash is ignored.
 * @param pathname of a URL, so with the app's own path
 */
export function matchPath(path: string, pathname: string): Record<string, string> | null {
  if (!pathname.startsWith(BASE_PATH)) return null;
  const parts = path.split('/');
  const segments = pathname
    .slice(BASE_PATH.length - 1)
    .replace(/\/$/, '')
    .split('/');
  if (parts.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = segments[index] ?? '';
    if (part.startsWith('$') && value !== '') params[part.slice(1)] = decoded(value);
    else if (part !== value) return null;
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
