import { forgotPassword } from '#api/account.ts';
import { usePause } from '#auth/session/sessionContext.tsx';
import { ForgotPassword } from '#features/account/ForgotPassword.tsx';
import { PauseNotice } from '#features/account/PauseNotice.tsx';
import { SignedOutShell } from '#features/account/SignedOutShell.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { Page } from '#ui/Page.tsx';
import { useApp } from '#pages/context/appContext.ts';

export default function ForgotPasswordPage() {
  const { t } = useI18n();
  const { config, session } = useApp();
  const { pausedUntil } = usePause();
  return (
    <SignedOutShell brand={config.brand} isSandbox={config.sandbox !== undefined}>
      <Page title={t('account.forgot.title')} brand={config.brand}>
        <div className="grid gap-4">
          {pausedUntil !== null && <PauseNotice />}
          <ForgotPassword
            requestPassword={(email, language) => forgotPassword(session, language, { email })}
            pausedUntil={pausedUntil}
          />
          <Link to="/sign-in" className="link inline-flex min-h-11 items-center sm:min-h-9">
            {t('account.back')}
          </Link>
        </div>
      </Page>
    </SignedOutShell>
  );
}
