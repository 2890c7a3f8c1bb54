import { PairingPage } from '#features/pairing/PairingPage.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Page } from '#ui/Page.tsx';
import { useApp } from './context/appContext.ts';

export default function Pairing() {
  const { t } = useI18n();
  const { config } = useApp();
  return (
    <Page title={t('pairing.title')} brand={config.brand} about={t('pairing.about')}>
      <PairingPage licenseConfig={config} />
    </Page>
  );
}
