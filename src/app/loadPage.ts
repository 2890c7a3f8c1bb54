import type { ComponentType, ReactNode } from 'react';
import { loadNamespaces } from '#i18n/i18n.ts';
import type { PageProps, Route } from '#routing/routes.ts';
import { importPage } from './findPage.ts';

export interface LoadedPage {
  page: ComponentType<PageProps>;
  /** Shell around a page behind sign-in; null for a public page. */
  shell: ComponentType<{ children: ReactNode }> | null;
}

const loaded = new Map<Route, LoadedPage>();

/** Returns a page that {@link loadPage} has loaded, else undefined. */
export const loadedPage = (route: Route): LoadedPage | undefined => loaded.get(route);

/**
 * Fetches a page and its shell in parallel, without messages.
 * @throws if one of them cannot be fetched; the next call retries
 */
export async function loadCode(route: Route): Promise<LoadedPage> {
  const [page, shell] = await Promise.all([
    importPage(route.page),
    route.guard === 'signedIn' ? import('./SignedInShell.tsx') : null,
  ]);
  return { page, shell: shell?.default ?? null };
}

/**
 * Fetches a page, its messages and its shell in parallel.
 * @throws if one of them cannot be fetched; the next call retries
 */
export async function loadPage(route: Route): Promise<void> {
  const [page] = await Promise.all([loadCode(route), loadNamespaces(route.namespaces)]);
  loaded.set(route, page);
}
