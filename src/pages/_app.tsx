import { QueryClientProvider } from '@tanstack/react-query';
import { createFileRoute, Outlet, redirect, useNavigate } from '@tanstack/react-router';
import { useReadAgain } from '#api/useReadAgain.ts';
import { useConnection, usePause, useSession } from '#auth/context.tsx';
import { LeaveWarning } from '#features/claim/LeaveWarning.tsx';
import { Banners } from '#features/frame/Banners.tsx';
import { Frame } from '#features/frame/Frame.tsx';
import { Person } from '#features/frame/Person.tsx';
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
    throw redirect({ to: '/sign-in', search: { next: location.href }, replace: true });
  },
  component: App,
  notFoundComponent: NotFound,
  errorComponent: Broken,
});

function App() {
  const { config, session, signedIn } = Route.useRouteContext();
  const state = useSession();
  const connection = useConnection();
  const pause = usePause();
  const navigate = useNavigate();
  const user = state.kind === 'active' ? state.user : null;
  const desk = useOpenDesk(session, signedIn, user);
  useReadAgain(session, signedIn);

  return (
    <QueryClientProvider client={signedIn.queryClient}>
      <DeskProvider value={desk}>
        <Frame
          brand={config.brand}
          banners={
            <Banners
              sandbox={config.sandbox !== undefined}
              connection={connection}
              pause={pause}
              forgetful={state.kind === 'active' && state.storage === 'memory'}
              insecure={!window.isSecureContext}
            />
          }
          person={
            <Person
              user={user}
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
