import { QueryClientProvider } from '@tanstack/react-query';
import { createFileRoute, Outlet, redirect, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useReadAgain } from '#api/useReadAgain.ts';
import { useConnection, useHidesHeaders, usePause, useSession } from '#auth/context.tsx';
import { LeaveWarning } from '#features/claim/LeaveWarning.tsx';
import { Banners } from '#features/frame/Banners.tsx';
import { Frame } from '#features/frame/Frame.tsx';
import { NewVersion } from '#features/frame/NewVersion.tsx';
import { Person } from '#features/frame/Person.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { DeskProvider } from '#intent/context.tsx';
import { Broken, NotFound } from './__root.tsx';
import { useOpenDesk } from '#intent/useOpenDesk.ts';

export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    const state = context.session.getState();
    if (state.kind === 'active') return { signedIn: await context.openSignedIn() };
    if (state.kind === 'ended' && state.reason === 'logout') {
      throw redirect({ to: '/signed-out', replace: true });
    }
    // Whoever signed in elsewhere may be somebody else: where this person was is not theirs to go on from.
    const switched = state.kind === 'ended' && state.reason === 'switched';
    throw redirect({ to: '/sign-in', search: switched ? {} : { next: location.href }, replace: true });
  },
  component: App,
  notFoundComponent: NotFound,
  errorComponent: Broken,
});

function App() {
  const { config, session, signedIn, left } = Route.useRouteContext();
  const state = useSession();
  const connection = useConnection();
  const pause = usePause();
  const hidesHeaders = useHidesHeaders();
  const { t } = useI18n();
  const navigate = useNavigate();
  const user = state.kind === 'active' ? state.user : null;
  const desk = useOpenDesk(session, signedIn, user, left);
  useReadAgain(session, signedIn);
  usePagesOfTheEnd();

  return (
    <QueryClientProvider client={signedIn.queryClient}>
      <DeskProvider value={desk}>
        <Frame
          brand={config.brand}
          banners={
            <>
              <NewVersion />
              <Banners
                sandbox={config.sandbox !== undefined}
                connection={connection}
                pause={pause}
                forgetful={state.kind === 'active' && state.storage === 'memory'}
                insecure={!window.isSecureContext}
              />
            </>
          }
          person={
            <Person
              user={user}
              forOperator={hidesHeaders ? t('problem.hidesHeaders') : null}
              onSignOut={() => {
                void session.signOut();
                void navigate({ to: '/signed-out', replace: true });
              }}
            />
          }
        >
          <LeaveWarning />
          <Outlet />
        </Frame>
      </DeskProvider>
    </QueryClientProvider>
  );
}

const FIRST_PAGE_MS = 3000;

/** Fetches the pages that come after the session, so that it can end without a network; behind the first page. */
function usePagesOfTheEnd(): void {
  const router = useRouter();
  useEffect(() => {
    const timer = setTimeout(() => {
      void router.preloadRoute({ to: '/signed-out' });
      // Asked for like that with a session, it would lead back here.
      router.loadRouteChunk(router.routesByPath['/sign-in'])?.catch(() => undefined);
    }, FIRST_PAGE_MS);
    return () => clearTimeout(timer);
  }, [router]);
}
