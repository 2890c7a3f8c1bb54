import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { createSignedIn } from '#api/signedIn.ts';
import { useReadAgain } from '#api/useReadAgain.ts';
import { useConnection, usePause, useSession } from '#auth/context.tsx';
import { LeaveWarning } from '#features/claim/LeaveWarning.tsx';
import { Banners } from '#features/frame/Banners.tsx';
import { Frame } from '#features/frame/Frame.tsx';
import { Person } from '#features/frame/Person.tsx';
import { DeskProvider } from '#intent/context.tsx';
import { useOpenDesk } from '#intent/useOpenDesk.ts';
import { navigate } from '#route/navigate.ts';
import { useApp } from './app.ts';

/** What one session has besides its pages: its way to the API, its answers, its desk. They end with it. */
export default function SignedInFrame({ children }: { children: ReactNode }) {
  const { config, session } = useApp();
  const [signedIn] = useState(() => createSignedIn(session.client()));
  const state = useSession();
  const connection = useConnection();
  const pause = usePause();
  const user = state.kind === 'active' ? state.user : null;
  const desk = useOpenDesk(session, signedIn, user);
  useReadAgain(session, signedIn.queryClient);

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
                navigate({ to: '/signed-out', replace: true });
              }}
            />
          }
        >
          <LeaveWarning />
          {children}
        </Frame>
      </DeskProvider>
    </QueryClientProvider>
  );
}
