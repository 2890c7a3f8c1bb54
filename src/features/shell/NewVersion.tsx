import { useSyncExternalStore } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isOutdated } from '#platform/appVersion.ts';
import { Button } from '#ui/Button.tsx';

/** Offers a reload for a new version. Never reloads automatically while a form is filled in. */
export function NewVersion() {
  const { t } = useI18n();
  if (!useSyncExternalStore(isOutdated.subscribe, isOutdated.get)) return null;
  return (
    <div className="flex flex-wrap items-center gap-3 border-b border-warn bg-warn-soft px-4 py-2 md:px-6">
      <output className="font-medium">{t('common.newVersion')}</output>
      <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
    </div>
  );
}
