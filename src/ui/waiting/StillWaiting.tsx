import { useEffect, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { announce } from '#ui/announce.tsx';

/** Long enough that a usual answer is not commented on, ms. */
const PATIENCE_MS = 5000;

/** Says that an answer is still awaited, once that has taken long. Rendered while a request is in flight. */
export function StillWaiting() {
  const { t } = useI18n();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
      announce(t('common.stillWaiting'));
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [t]);
  return isLong && <p className="text-sm text-muted">{t('common.stillWaiting')}</p>;
}
