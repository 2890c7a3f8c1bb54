import type { ComponentType } from 'react';
import { matchPath, ROUTES, type PageProps, type Route, type RoutePath } from '#routing/routes.ts';

export interface RouteMatch {
  /** Null for an unknown URL. */
  path: RoutePath | null;
  route: Route;
  params: Record<string, string>;
}

type PageModule = { default: ComponentType<PageProps> };

/** All pages of `src/pages`, each in a chunk of its own. */
const pages = import.meta.glob<PageModule>('../pages/**/*.tsx');

/** @throws if the chunk of the page cannot be fetched */
export async function importPage(page: string): Promise<ComponentType<PageProps>> {
  const load = pages[`../pages/${page}.tsx`];
  if (!load) throw new Error(`There is no page ${page}`);
  return (await load()).default;
}

const notFound = { page: 'NotFound', search: [], namespaces: [] } as const;
const NOT_FOUND: Route = { ...notFound, guard: 'public' };
const NOT_FOUND_SIGNED_IN: Route = { ...notFound, guard: 'signedIn' };

/** Paths of earlier versions, which tickets and bookmarks still contain. */
const MOVED: Record<string, RoutePath> = {
  '/customers/$customerId/picture': '/customers/$customerId/controllers',
};

const PATHS: [path: string, to: RoutePath][] = [
  ...Object.keys(ROUTES).map((path): [string, RoutePath] => [path, path as RoutePath]),
  ...Object.entries(MOVED),
];

/** @param signedIn whether the page for an unknown URL has the signed-in shell */
export function findPage(pathname: string, signedIn: boolean): RouteMatch {
  for (const [path, to] of PATHS) {
    const params = matchPath(path, pathname);
    if (params) return { path: to, route: ROUTES[to], params };
  }
  return { path: null, route: signedIn ? NOT_FOUND_SIGNED_IN : NOT_FOUND, params: {} };
}
