import { SheetPage } from '#features/sheet/SheetPage.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Page } from '#ui/Page.tsx';
import { useApp } from './app.ts';

export default function Pairing() {
  const { t } = useI18n();
  const { config } = useApp();
  return (
    <Page title={t('sheet.title')} brand={config.brand} about={t('sheet.about')}>
      <SheetPage />
    </Page>
  );
}
