import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createSignedIn } from '#api/signedIn.ts';
import { useReadAgain } from '#api/useReadAgain.ts';
import { useConnection, useHidesHeaders, usePause, useSession } from '#auth/context.tsx';
import { DraftsOfSession } from '#drafts/DraftsOfSession.tsx';
import { LeaveWarning } from '#features/claim/LeaveWarning.tsx';
import { Banners } from '#features/frame/Banners.tsx';
import { Frame } from '#features/frame/Frame.tsx';
import { NewVersion } from '#features/frame/NewVersion.tsx';
import { Person } from '#features/frame/Person.tsx';
import { Lookup } from '#features/lookup/Lookup.tsx';
import { Remember } from '#features/lookup/Remember.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { DeskProvider } from '#intent/context.tsx';
import { useOpenDesk } from '#intent/useOpenDesk.ts';
import { isOutdated, onOutdated } from '#lib/missingPart.ts';
import { navigate } from '#route/navigate.ts';
import { useApp } from './app.ts';
import { fetchPage } from './find.ts';
import { PAGES } from './table.ts';

/** What one session has besides its pages: its way to the API, its answers, its desk. They end with it. */
export default function SignedInFrame({ children }: { children: ReactNode }) {
  const { config, session, left } = useApp();
  const [signedIn] = useState(() => createSignedIn(session.client()));
  const state = useSession();
  const connection = useConnection();
  const pause = usePause();
  const hidesHeaders = useHidesHeaders();
  const { t } = useI18n();
  const user = state.kind === 'active' ? state.user : null;
  const desk = useOpenDesk(session, signedIn, user, left);
  useReadAgain(session, signedIn);
  const outdated = useSyncExternalStore(onOutdated, isOutdated);
  usePagesOfTheEnd();

  function signOut() {
    void session.signOut();
    navigate({ to: '/signed-out', replace: true });
  }

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
                forgetful={state.kind === 'active' && state.storage === 'memory' && !outdated}
                insecure={!window.isSecureContext}
              />
            </>
          }
          lookup={<Lookup rules={config} onSignOut={signOut} />}
          person={
            <Person
              user={user}
              forOperator={hidesHeaders ? t('problem.hidesHeaders') : null}
              onSignOut={signOut}
            />
          }
        >
          <LeaveWarning />
          <DraftsOfSession />
          <Remember sid={signedIn.client.sid} />
          {children}
        </Frame>
      </DeskProvider>
    </QueryClientProvider>
  );
}

const FIRST_PAGE_MS = 3000;

/** Fetches the pages that come after the session, so that it can end without a network; behind the first page. */
function usePagesOfTheEnd(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const place of ['/signed-out', '/sign-in'] as const) {
        fetchPage(PAGES[place]).catch(() => undefined);
      }
    }, FIRST_PAGE_MS);
    return () => clearTimeout(timer);
  }, []);
}
