import { JournalList } from '#features/claim/JournalList.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Page } from '#ui/Page.tsx';
import { useApp } from './app.ts';

export default function Journal() {
  const { t } = useI18n();
  const { config } = useApp();
  return (
    <Page title={t('claim.journal.title')} brand={config.brand} about={t('claim.journal.about')}>
      <div className="max-w-3xl">
        <JournalList />
      </div>
    </Page>
  );
}
