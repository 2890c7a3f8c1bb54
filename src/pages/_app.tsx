import { QueryClientProvider } from '@tanstack/react-query';
import { createFileRoute, Outlet, redirect, useNavigate } from '@tanstack/react-router';
import { useSession } from '#auth/context.tsx';
import { Banners } from '#features/frame/Banners.tsx';
import { Frame } from '#features/frame/Frame.tsx';
import { Person } from '#features/frame/Person.tsx';
import { Broken, NotFound } from './__root.tsx';

export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    const state = context.session.getState();
    if (state.kind === 'active') return { signedIn: await context.openSignedIn() };
    if (state.kind === 'ended' && state.reason === 'logout')
      throw redirect({ to: '/signed-out', replace: true });
    throw redirect({ to: '/sign-in', search: { next: location.href }, replace: true });
  },
  component: App,
  notFoundComponent: NotFound,
  errorComponent: Broken,
});

function App() {
  const { config, session, signedIn } = Route.useRouteContext();
  const state = useSession();
  const navigate = useNavigate();
  return (
    <QueryClientProvider client={signedIn.queryClient}>
      <Frame
        brand={config.brand}
        banners={<Banners sandbox={config.sandbox !== undefined} />}
        person={
          <Person
            user={state.kind === 'active' ? state.user : null}
            onSignOut={() => {
              void session.signOut();
              void navigate({ to: '/signed-out', replace: true });
            }}
          />
        }
      >
        <Outlet />
      </Frame>
    </QueryClientProvider>
  );
}
