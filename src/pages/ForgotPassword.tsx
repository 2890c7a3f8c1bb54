import { forgotPassword } from '#api/account.ts';
import { ForgotPassword } from '#features/account/ForgotPassword.tsx';
import { SignedOutShell } from '#features/account/SignedOutShell.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#route/Link.tsx';
import { Page } from '#ui/Page.tsx';
import { useApp } from './app.ts';

export default function Forgotten() {
  const { t } = useI18n();
  const { config, session } = useApp();
  return (
    <SignedOutShell brand={config.brand} sandbox={config.sandbox !== undefined}>
      <Page title={t('account.forgot.title')} brand={config.brand}>
        <div className="grid gap-4">
          <ForgotPassword ask={(email, language) => forgotPassword(session, language, { email })} />
          <Link to="/sign-in" className="link inline-flex min-h-11 items-center sm:min-h-9">
            {t('account.back')}
          </Link>
        </div>
      </Page>
    </SignedOutShell>
  );
}
