import { createElement, useCallback, useEffect, useReducer, useState, type ReactNode } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { safeNext } from '#auth/next.ts';
import { useSession } from '#auth/context.tsx';
import type { SessionState } from '#auth/session.ts';
import { isMissingPart } from '#lib/missingPart.ts';
import { hrefOf } from '#route/addresses.ts';
import { Redirect } from '#route/Link.tsx';
import { useSearch } from '#route/useSearch.ts';
import { MissingPart } from '#show/MissingPart.tsx';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import { Announcer } from '#ui/announce.tsx';
import { Boundary } from '#ui/Boundary.tsx';
import { fetchedPage, fetchPage, findPage, type Found } from './find.ts';
import type { PageEntry } from './table.ts';

/** The page of the address, once everything it needs is here; until then the one before it stays. */
export function Root() {
  const pathname = usePathname();
  const state = useSession();
  const { next } = useSearch();
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
function otherPlace(found: Found, pathname: string, state: SessionState, next?: string): string | null {
  if (pathname === '/') return hrefOf({ to: '/customers' });
  const active = state.kind === 'active';
  if (found.place === '/sign-in' && active) return safeNext(next, window.location.origin);
  if (!found.entry.signedIn || active) return null;
  if (state.kind === 'ended' && state.reason === 'logout') return hrefOf({ to: '/signed-out' });
  // Whoever signed in elsewhere may be somebody else: where this person was is not theirs to go on from.
  if (state.kind === 'ended' && state.reason === 'switched') return hrefOf({ to: '/sign-in' });
  return hrefOf({ to: '/sign-in', search: { next: pathname + window.location.search } });
}

/** A part that is gone after a deploy is no fault of the page. */
const broken = (error: unknown, retry: () => void) =>
  isMissingPart(error) ? <MissingPart /> : <ProblemPanel error={error} onRetry={retry} />;

interface ShownProps {
  found: Found | null;
  /** What stands in the place of a page that could not be fetched. */
  failure: ReactNode;
}

/** A page in the frame it belongs to. The frame is the same for all who are signed in, and stays when the page changes. */
function Shown({ found, failure }: ShownProps) {
  const parts = found && fetchedPage(found.entry);
  const content = failure ?? (
    <Boundary key={`${found?.place}${JSON.stringify(found?.params)}`} fallback={broken}>
      {parts && createElement(parts.page, { params: found.params })}
    </Boundary>
  );
  if (parts?.frame) return createElement(parts.frame, null, content);
  const hasOwnFrame = !failure && found?.place;
  return hasOwnFrame ? content : <main className="p-4">{content}</main>;
}

/** The page that can be drawn: the wanted one, or while that is fetched the one before. */
function useFetched(wanted: Found | null) {
  const [before, setBefore] = useState<Found | null>(null);
  const [failure, setFailure] = useState<{ entry: PageEntry; error: unknown }>();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const entry = wanted?.entry;
  const here = entry && fetchedPage(entry) ? wanted : null;
  if (here && before?.entry !== here.entry) setBefore(here);

  const ask = useCallback((asked: PageEntry) => {
    fetchPage(asked).then(redraw, (error: unknown) => setFailure({ entry: asked, error }));
  }, []);
  useEffect(() => {
    if (entry && !fetchedPage(entry)) ask(entry);
  }, [entry, ask]);

  return {
    shown: here ?? before,
    error: failure && failure.entry === entry && !here ? failure.error : undefined,
    retry() {
      setFailure(undefined);
      if (entry) ask(entry);
    },
  };
}
