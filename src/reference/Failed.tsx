import { useI18n } from '#i18n/useI18n.ts';
import { Notice } from '#ui/Notice.tsx';

export function Failed({ error }: { error: unknown }) {
  const { t } = useI18n();
  const reason = error instanceof Error ? error.message : String(error);
  return (
    <main className="mx-auto grid max-w-3xl gap-4 p-4">
      <h1>{t('reference.title')}</h1>
      <Notice tone="bad" role="alert" title={t('reference.failed')}>
        <p>{t('reference.failed.hint', { reason })}</p>
      </Notice>
    </main>
  );
}
