import { useState } from 'react';
import { SignedOutShell } from '#features/account/SignedOutShell.tsx';
import { BrandStatus } from '#features/status/BrandStatus.tsx';
import { StatusList } from '#features/status/StatusList.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { browserPlatform } from '#platform/browserPlatform.ts';
import { Link } from '#routing/Link.tsx';
import { Page } from '#ui/Page.tsx';
import { useApp } from './context/appContext.ts';

export default function Status() {
  const { t } = useI18n();
  const { config } = useApp();
  const [platform] = useState(browserPlatform);
  return (
    <SignedOutShell brand={config.brand} isSandbox={config.sandbox !== undefined}>
      <Page title={t('account.status.title')} brand={config.brand} about={t('account.status.about')}>
        <div className="grid gap-4">
          <StatusList config={config} platform={platform} />
          <BrandStatus />
          <Link to="/sign-in" className="link inline-flex min-h-11 items-center sm:min-h-9">
            {t('account.status.back')}
          </Link>
        </div>
      </Page>
    </SignedOutShell>
  );
}
