import { useState, useSyncExternalStore } from 'react';
import { usePause, useSession } from '#auth/session/sessionContext.tsx';
import { UnfinishedOperationsNotice } from '#features/account/UnfinishedOperationsNotice.tsx';
import { PauseNotice } from '#features/account/PauseNotice.tsx';
import { SignInForm } from '#features/account/SignInForm.tsx';
import { SignedOutShell } from '#features/account/SignedOutShell.tsx';
import { TokenForm } from '#features/account/TokenForm.tsx';
import { Preferences } from '#ui/Preferences.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { useApp } from '#pages/context/appContext.ts';

const quietClass = 'link inline-flex min-h-11 items-center sm:min-h-9';

export default function SignIn() {
  const { t } = useI18n();
  const { config, session, unfinishedOperations } = useApp();
  const state = useSession();
  const storage = useSyncExternalStore(session.storage.subscribe, session.storage.get);
  const { pausedUntil } = usePause();
  const [byToken, setByToken] = useState(false);

  return (
    <SignedOutShell
      brand={config.brand}
      isSandbox={config.sandbox !== undefined}
      preferences={<Preferences />}
    >
      <Page title={t('account.signIn')} brand={config.brand} about={t('account.welcome')}>
        <div className="grid gap-4">
          {state.kind === 'ended' && state.reason !== 'logout' && (
            <Notice tone="warn" title={t(`problem.ended.${state.reason}`)} />
          )}
          {storage === 'memory' && <Notice tone="warn" role="status" title={t('account.notStored')} />}
          <UnfinishedOperationsNotice changes={unfinishedOperations.changes} />
          {pausedUntil !== null && <PauseNotice />}
          {byToken ? (
            <TokenForm session={session} pausedUntil={pausedUntil} />
          ) : (
            <SignInForm session={session} pausedUntil={pausedUntil} accounts={config.sandbox?.accounts} />
          )}
          <div className="flex flex-wrap justify-between gap-x-4">
            <button type="button" className={quietClass} onClick={() => setByToken(!byToken)}>
              {t(byToken ? 'account.byPassword' : 'account.byToken')}
            </button>
            <Link to="/forgot-password" className={quietClass}>
              {t('account.forgot')}
            </Link>
          </div>
        </div>
      </Page>
    </SignedOutShell>
  );
}
