import { createElement, useCallback, useEffect, useReducer, useState, type ReactNode } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { safeRedirect } from '#routing/safeRedirect.ts';
import { useSession } from '#auth/session/sessionContext.tsx';
import type { SessionState } from '#auth/session/session.ts';
import { isChunkError } from '#platform/appVersion.ts';
import { hrefOf, ROUTES, type Route } from '#routing/routes.ts';
import { Redirect } from '#routing/Link.tsx';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { MissingPart } from '#components/lazy/MissingPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Announcer } from '#ui/announce.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { findPage, type RouteMatch } from './findPage.ts';
import { loadedPage, loadPage } from './loadPage.ts';

/** The page of the address, once everything it needs is here; until then the one before it stays. */
export function Root() {
  const pathname = usePathname();
  const state = useSession();
  const { next } = useSearchParams();
  usePrefetchedEnd(state.kind === 'active');
  const found = findPage(pathname, state.kind === 'active');
  const elsewhere = otherPlace(found, pathname, state, next);
  const { shown, error, retry } = useFetched(elsewhere === null ? found : null);
  return (
    <>
      {elsewhere !== null && <Redirect href={elsewhere} />}
      {elsewhere === null && (shown || error !== undefined) && (
        <Shown found={shown} failure={error === undefined ? null : broken(error, retry)} />
      )}
      <Announcer />
    </>
  );
}

/** Where one has to go instead, if anywhere: what is behind sign-in is for those who are, and sign-in for the others. */
function otherPlace(found: RouteMatch, pathname: string, state: SessionState, next?: string): string | null {
  if (pathname === '/') return hrefOf({ to: '/customers' });
  const active = state.kind === 'active';
  if (found.path === '/sign-in' && active) return safeRedirect(next, window.location.origin);
  if (found.route.guard === 'public' || active) return null;
  if (state.kind === 'ended' && state.reason === 'logout') return hrefOf({ to: '/signed-out' });
  // Whoever signed in elsewhere may be somebody else: where this person was is not theirs to go on from.
  if (state.kind === 'ended' && state.reason === 'switched') return hrefOf({ to: '/sign-in' });
  return hrefOf({ to: '/sign-in', search: { next: pathname + window.location.search } });
}

/** A part that is gone after a deploy is no fault of the page. */
const broken = (error: unknown, retry: () => void) =>
  isChunkError(error) ? <MissingPart /> : <ProblemPanel error={error} onRetry={retry} />;

interface ShownProps {
  found: RouteMatch | null;
  /** What stands in the place of a page that could not be fetched. */
  failure: ReactNode;
}

/** A page in the frame it belongs to. The frame is the same for all who are signed in, and stays when the page changes. */
function Shown({ found, failure }: ShownProps) {
  const parts = found && loadedPage(found.route);
  const content = failure ?? (
    <ErrorBoundary key={`${found?.path}${JSON.stringify(found?.params)}`} fallback={broken}>
      {parts && createElement(parts.page, { params: found.params })}
    </ErrorBoundary>
  );
  if (parts?.shell) return createElement(parts.shell, null, content);
  const hasOwnShell = !failure && found?.path;
  return hasOwnShell ? content : <main className="p-4">{content}</main>;
}

/** The page that can be drawn: the wanted one, or while that is fetched the one before. */
function useFetched(wanted: RouteMatch | null) {
  const [before, setBefore] = useState<RouteMatch | null>(null);
  const [failure, setFailure] = useState<{ route: Route; error: unknown }>();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const route = wanted?.route;
  const here = route && loadedPage(route) ? wanted : null;
  if (here && before?.route !== here.route) setBefore(here);

  const ask = useCallback((asked: Route) => {
    loadPage(asked).then(redraw, (error: unknown) => setFailure({ route: asked, error }));
  }, []);
  useEffect(() => {
    if (route && !loadedPage(route)) ask(route);
  }, [route, ask]);

  return {
    shown: here ?? before,
    error: failure && failure.route === route && !here ? failure.error : undefined,
    retry() {
      setFailure(undefined);
      if (route) ask(route);
    },
  };
}

const PREFETCH_AFTER_MS = 3000;

/** Fetches the pages that follow a session behind the first page, so that the session can end without a network. */
function usePrefetchedEnd(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => {
      for (const path of ['/signed-out', '/sign-in'] as const) loadPage(ROUTES[path]).catch(() => undefined);
    }, PREFETCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [active]);
}
