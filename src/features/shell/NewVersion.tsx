import { useSyncExternalStore } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isOutdated } from '#platform/version/appVersion.ts';
import { Button } from '#ui/Button.tsx';

/** Offers a reload for a new version. Never reloads automatically while a form is filled in. */
export function NewVersion() {
  const { t } = useI18n();
  if (!useSyncExternalStore(isOutdated.subscribe, isOutdated.get)) return null;
  return (
    <div className="flex flex-wrap items-center gap-3 border-b border-line bg-sunken px-4 py-1.5 text-sm md:px-6">
      <output>{t('common.newVersion')}</output>
      <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
    </div>
  );
}
