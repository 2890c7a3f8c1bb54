import type { ComponentType } from 'react';
import { matchPath, ROUTES, type PageProps, type Route, type RoutePath } from '#routing/routes.ts';

export interface RouteMatch {
  /** Null where the app has no such address. */
  path: RoutePath | null;
  route: Route;
  params: Record<string, string>;
}

type PageModule = { default: ComponentType<PageProps> };

/** Each page of `src/pages`, in a chunk of its own. */
const pages = import.meta.glob<PageModule>('../pages/*.tsx');

/** @throws where the chunk of the page cannot be fetched */
export async function importPage(page: string): Promise<ComponentType<PageProps>> {
  const load = pages[`../pages/${page}.tsx`];
  if (!load) throw new Error(`There is no page ${page}`);
  return (await load()).default;
}

const notFound = { page: 'NotFound', search: [], namespaces: [] } as const;
const NOT_FOUND: Route = { ...notFound, guard: 'public' };
const NOT_FOUND_SIGNED_IN: Route = { ...notFound, guard: 'signedIn' };

/** Addresses of earlier versions, which stand in tickets and bookmarks. */
const MOVED: Record<string, RoutePath> = {
  '/customers/$customerId/picture': '/customers/$customerId/controllers',
};

const PATHS: [path: string, to: RoutePath][] = [
  ...Object.keys(ROUTES).map((path): [string, RoutePath] => [path, path as RoutePath]),
  ...Object.entries(MOVED),
];

/** @param signedIn decides which frame surrounds the page for an unknown address */
export function findPage(pathname: string, signedIn: boolean): RouteMatch {
  for (const [path, to] of PATHS) {
    const params = matchPath(path, pathname);
    if (params) return { path: to, route: ROUTES[to], params };
  }
  return { path: null, route: signedIn ? NOT_FOUND_SIGNED_IN : NOT_FOUND, params: {} };
}
