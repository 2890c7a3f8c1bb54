import { createElement, useCallback, useEffect, useReducer, useState, type ReactNode } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { safeRedirect } from '#routing/safeRedirect.ts';
import { useSession } from '#auth/session/sessionContext.tsx';
import type { SessionState } from '#auth/session/session.ts';
import { isChunkError } from '#platform/version/appVersion.ts';
import { afterFirstData } from '#platform/firstData.ts';
import { hrefOf, ROUTES, type Route } from '#routing/routes.ts';
import { Redirect } from '#routing/Link.tsx';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { MissingPart } from '#components/lazy/MissingPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Announcer } from '#ui/announce.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { findPage, type RouteMatch } from './findPage.ts';
import { firstPathname } from './loadFirstPage.ts';
import { loadedPage, loadPage } from './loadPage.ts';

/** Renders the page of the current URL. The previous page stays visible until the new page is loaded. */
export function Root() {
  const pathname = usePathname();
  const state = useSession();
  const { next } = useSearchParams();
  usePrefetchSignOut(state.kind === 'active');
  useKeptFocus();
  const found = findPage(pathname, state.kind === 'active');
  const redirect = redirectOf(found, pathname, state, next);
  const { shown, error, retry } = useLoadedPage(redirect === null ? found : null);
  return (
    <>
      {redirect !== null && <Redirect href={redirect} />}
      {redirect === null && (shown || error !== undefined) && (
        <PageInShell found={shown} failure={error === undefined ? null : pageError(error, retry)} />
      )}
      <Announcer />
    </>
  );
}

/** Returns the URL to redirect to, or null. Pages behind sign-in need a session; the sign-in page is for all others. */
function redirectOf(found: RouteMatch, pathname: string, state: SessionState, next?: string): string | null {
  if (firstPathname(pathname) !== pathname) return firstPathname(pathname);
  const active = state.kind === 'active';
  if (found.path === '/sign-in' && active) return safeRedirect(next, window.location.origin);
  if (found.route.guard === 'public' || active) return null;
  if (state.kind === 'ended' && state.reason === 'logout') return hrefOf({ to: '/signed-out' });
  // Another user may have signed in in another tab. They must not continue where this user was.
  if (state.kind === 'ended' && state.reason === 'switched') return hrefOf({ to: '/sign-in' });
  return hrefOf({ to: '/sign-in', search: { next: pathname + window.location.search } });
}

/** A chunk that a deploy has removed needs a reload, not an error report. */
const pageError = (error: unknown, retry: () => void) =>
  isChunkError(error) ? <MissingPart /> : <ProblemPanel error={error} onRetry={retry} />;

interface PageInShellProps {
  found: RouteMatch | null;
  /** Shown instead of a page that could not be loaded. */
  failure: ReactNode;
}

/** Renders a page in its shell. All pages behind sign-in share a shell, which stays mounted between pages. */
function PageInShell({ found, failure }: PageInShellProps) {
  const parts = found && loadedPage(found.route);
  const content = failure ?? (
    <ErrorBoundary key={`${found?.path}${JSON.stringify(found?.params)}`} fallback={pageError}>
      {parts && createElement(parts.page, { params: found.params })}
    </ErrorBoundary>
  );
  if (parts?.shell) return createElement(parts.shell, null, content);
  const hasOwnShell = !failure && found?.path;
  return hasOwnShell ? content : <main className="p-4">{content}</main>;
}

/** Loads the requested page. Returns the previous page while the requested page is loading. */
function useLoadedPage(requested: RouteMatch | null) {
  const [previous, setPrevious] = useState<RouteMatch | null>(null);
  const [failure, setFailure] = useState<{ route: Route; error: unknown }>();
  const [, render] = useReducer((count: number) => count + 1, 0);
  const route = requested?.route;
  const ready = route && loadedPage(route) ? requested : null;
  if (ready && previous?.route !== ready.route) setPrevious(ready);

  const load = useCallback((target: Route) => {
    loadPage(target).then(render, (error: unknown) => setFailure({ route: target, error }));
  }, []);
  useEffect(() => {
    if (route && !loadedPage(route)) load(route);
  }, [route, load]);

  return {
    shown: ready ?? previous,
    error: failure && failure.route === route && !ready ? failure.error : undefined,
    retry() {
      setFailure(undefined);
      if (route) load(route);
    },
  };
}

/** Keeps the focus in the page. Starts at the first press of a key or button, since nothing is removed earlier. */
function useKeptFocus(): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    const ended = new AbortController();
    const { signal } = ended;
    async function start() {
      removeEventListener('keydown', start);
      removeEventListener('pointerdown', start);
      // If the code cannot be fetched, the next press tries again.
      const part = await import('#ui/hooks/keepFocus.ts').catch(listen);
      if (part && !signal.aborted) stop = part.keepFocus();
    }
    function listen() {
      addEventListener('keydown', start, { signal });
      addEventListener('pointerdown', start, { signal });
    }
    listen();
    return () => {
      ended.abort();
      stop?.();
    };
  }, []);
}

const PREFETCH_AFTER_MS = 3000;

/** Prefetches the pages that are shown after a sign-out, so that signing out works without a network. */
function usePrefetchSignOut(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    return afterFirstData(() => {
      for (const path of ['/signed-out', '/sign-in'] as const) loadPage(ROUTES[path]).catch(() => undefined);
    }, PREFETCH_AFTER_MS);
  }, [active]);
}
