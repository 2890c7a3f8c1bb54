import type { Ref } from 'react';
import { useI18n } from '#i18n/useI18n.ts';

/** Checkbox "Keep me signed in"; off by default, since devices are shared. */
export function KeepSignedIn({ ref }: { ref: Ref<HTMLInputElement> }) {
  const { t } = useI18n();
  return (
    <label className="flex min-h-11 items-center gap-3 sm:min-h-9">
      <input type="checkbox" ref={ref} className="size-5" />
      <span>
        {t('account.keep')}
        <span className="block text-sm text-muted">{t('account.keep.hint')}</span>
      </span>
    </label>
  );
}
