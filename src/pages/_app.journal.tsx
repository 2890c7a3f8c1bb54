import { createFileRoute } from '@tanstack/react-router';
import { JournalList } from '#features/claim/JournalList.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Page } from '#ui/Page.tsx';

export const Route = createFileRoute('/_app/journal')({
  staticData: { rooms: ['claim', 'terms'] },
  component: Journal,
});

function Journal() {
  const { t } = useI18n();
  const { config } = Route.useRouteContext();
  return (
    <Page title={t('claim.journal.title')} brand={config.brand} about={t('claim.journal.about')}>
      <div className="max-w-3xl">
        <JournalList />
      </div>
    </Page>
  );
}
