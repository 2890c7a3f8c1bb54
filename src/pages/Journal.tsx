import { Journal } from '#features/journal/Journal.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { Page } from '#ui/Page.tsx';
import { useApp } from './context/appContext.ts';

export default function JournalPage() {
  const { t } = useI18n();
  const { config } = useApp();
  const { controller = '', q = '' } = useSearchParams();
  return (
    <Page title={t('journal.title')} brand={config.brand} about={t('journal.about')}>
      <div className="max-w-3xl">
        <Journal controller={controller} q={q} />
      </div>
    </Page>
  );
}
