import { useSession } from '#auth/session/sessionContext.tsx';
import { UnfinishedOperationsNotice } from '#features/account/UnfinishedOperationsNotice.tsx';
import { SignedOutShell } from '#features/account/SignedOutShell.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { useApp } from '#pages/context/appContext.ts';

export default function SignedOut() {
  const { t } = useI18n();
  const { config, unfinishedOperations } = useApp();
  const state = useSession();
  return (
    <SignedOutShell brand={config.brand} isSandbox={config.sandbox !== undefined}>
      <Page title={t('account.signedOut.title')} brand={config.brand}>
        <div className="grid gap-4">
          <p>{t('account.signedOut.hint')}</p>
          <UnfinishedOperationsNotice changes={unfinishedOperations.changes} />
          {state.kind === 'ended' && state.serverTold === false && (
            <Notice tone="warn" role="alert" title={t('problem.logoutNotTold')} />
          )}
          <Link to="/sign-in" className={buttonClass('primary', true)}>
            {t('account.signIn.again')}
          </Link>
        </div>
      </Page>
    </SignedOutShell>
  );
}
