import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createSessionApi } from '#api/sessionApi.ts';
import { useRefetchOnReturn } from '#api/useRefetchOnReturn.ts';
import type { Session } from '#auth/session/session.ts';
import {
  useConnection,
  useHidesHeaders,
  usePause,
  useSession,
  useSessionEnd,
} from '#auth/session/sessionContext.tsx';
import { UnfinishedOperations } from '#components/verdict/UnfinishedOperations.tsx';
import { endDrafts } from '#drafts/endDrafts.ts';
import { LeaveWarning } from '#features/claim/verdict/LeaveWarning.tsx';
import { Banners } from '#features/shell/Banners.tsx';
import { Shell } from '#features/shell/Shell.tsx';
import { NewVersion } from '#features/shell/NewVersion.tsx';
import { PersonMenu } from '#features/shell/PersonMenu.tsx';
import { Lookup } from '#features/lookup/box/Lookup.tsx';
import { RecordVisit } from '#features/lookup/recent/RecordVisit.tsx';
import { LazyVisitLine } from '#features/visits/LazyVisitLine.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { OperationProvider } from '#operations/manager/operationContext.tsx';
import { useSessionOperations } from '#operations/manager/useSessionOperations.ts';
import { isOutdated } from '#platform/version/appVersion.ts';
import { afterFirstData } from '#platform/firstData.ts';
import { useApp } from '#pages/context/appContext.ts';
import { useSignOut } from '#pages/context/useSignOut.ts';
import { useFirstData } from './useFirstData.ts';

const AFTER_FIRST_DATA_MS = 3000;

/** Registers the service worker, once the first page has its data. */
function useKeptApp(session: Session): void {
  useEffect(() => {
    const keep = async () => (await import('./keepApp.ts')).keepApp(session);
    // Without this code, the app works as in a browser without service workers.
    return afterFirstData(() => void keep().catch(() => undefined), AFTER_FIRST_DATA_MS);
  }, [session]);
}

/** The shell around the pages of a session. Its API client, query cache and operations live as long as the session. */
export default function SignedInShell({ children }: { children: ReactNode }) {
  const { config, session, unfinishedOperations } = useApp();
  const [signedIn] = useState(() => createSessionApi(session.client()));
  const state = useSession();
  const connection = useConnection();
  const pause = usePause();
  const hidesHeaders = useHidesHeaders();
  const { t } = useI18n();
  const user = state.kind === 'active' ? state.user : null;
  const operationManager = useSessionOperations(session, signedIn, user, unfinishedOperations);
  useRefetchOnReturn(session, signedIn);
  useFirstData(signedIn.queryClient);
  useKeptApp(session);
  useSessionEnd(endDrafts);
  const outdated = useSyncExternalStore(isOutdated.subscribe, isOutdated.get);
  const signOut = useSignOut();

  return (
    <QueryClientProvider client={signedIn.queryClient}>
      <OperationProvider value={operationManager}>
        <Shell
          brand={config.brand}
          banners={
            <>
              <NewVersion />
              <Banners
                sandbox={config.sandbox !== undefined}
                connection={connection}
                pause={pause}
                isStorageUnavailable={state.kind === 'active' && state.storage === 'memory' && !outdated}
                isInsecure={!window.isSecureContext}
              />
              <LazyVisitLine session={session} sessionApi={signedIn} />
              <UnfinishedOperations isLine />
            </>
          }
          lookup={<Lookup licenseConfig={config} onSignOut={signOut} />}
          person={
            <PersonMenu
              user={user}
              operatorHint={hidesHeaders ? t('problem.hidesHeaders') : null}
              onSignOut={signOut}
            />
          }
        >
          <LeaveWarning />
          <RecordVisit sid={signedIn.client.sid} />
          {children}
        </Shell>
      </OperationProvider>
    </QueryClientProvider>
  );
}
