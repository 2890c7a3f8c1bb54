import {
  createElement,
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useReducer,
  useState,
  type ReactNode,
} from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { safeNext } from '#auth/next.ts';
import { useSession } from '#auth/context.tsx';
import type { SessionState } from '#auth/session.ts';
import { hrefOf } from '#route/addresses.ts';
import { Redirect } from '#route/Link.tsx';
import { useSearch } from '#route/useSearch.ts';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import { Announcer } from '#ui/announce.tsx';
import { Boundary } from '#ui/Boundary.tsx';
import { fetchedPage, fetchPage, findPage, type Found } from './find.ts';
import { NotFound } from './NotFound.tsx';
import type { PageEntry } from './table.ts';

const SignedInFrame = lazy(() => import('./SignedInFrame.tsx'));

/** The page of the address, once everything it needs is here; until then the one before it stays. */
export function Root() {
  const pathname = usePathname();
  const state = useSession();
  const { next } = useSearch();
  const found = findPage(pathname);
  const elsewhere = otherPlace(found, pathname, state, next);
  const { shown, error, retry } = useFetched(elsewhere === null ? found : null);

  return (
    <>
      {elsewhere !== null ? (
        <Redirect href={elsewhere} />
      ) : error !== undefined ? (
        <Around signedIn={false} bare>
          <ProblemPanel error={error} onRetry={retry} />
        </Around>
      ) : found === null ? (
        <Around signedIn={state.kind === 'active'} bare>
          <NotFound />
        </Around>
      ) : (
        shown && (
          <Around signedIn={shown.entry.signedIn}>
            <Boundary key={shown.place + JSON.stringify(shown.params)} fallback={broken}>
              <Shown found={shown} />
            </Boundary>
          </Around>
        )
      )}
      <Announcer />
    </>
  );
}

/** Where one has to go instead, if anywhere: what is behind sign-in is for those who are, and sign-in for the others. */
function otherPlace(
  found: Found | null,
  pathname: string,
  state: SessionState,
  next?: string,
): string | null {
  if (pathname === '/') return hrefOf({ to: '/customers' });
  const active = state.kind === 'active';
  if (found?.place === '/sign-in' && active) return safeNext(next, window.location.origin);
  if (!found?.entry.signedIn || active) return null;
  if (state.kind === 'ended' && state.reason === 'logout') return hrefOf({ to: '/signed-out' });
  // Whoever signed in elsewhere may be somebody else: where this person was is not theirs to go on from.
  if (state.kind === 'ended' && state.reason === 'switched') return hrefOf({ to: '/sign-in' });
  return hrefOf({ to: '/sign-in', search: { next: pathname + window.location.search } });
}

const broken = (error: unknown, retry: () => void) => <ProblemPanel error={error} onRetry={retry} />;

interface AroundProps {
  signedIn: boolean;
  /** The page has no frame of its own. */
  bare?: boolean;
  children: ReactNode;
}

/** What stands around a page: for who is signed in the frame, which stays when the page changes. */
function Around({ signedIn, bare, children }: AroundProps) {
  if (signedIn) {
    return (
      <Suspense>
        <SignedInFrame>{children}</SignedInFrame>
      </Suspense>
    );
  }
  return bare ? <main className="p-4">{children}</main> : children;
}

function Shown({ found: { entry, params } }: { found: Found }) {
  const page = fetchedPage(entry);
  return page ? createElement(page, { params }) : null;
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
