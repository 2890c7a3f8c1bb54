import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';

const STEP = 100;

/** Renders the first rows of a long list and the others on demand, so that typing stays fast. */
export function useShowMore<T>(rows: readonly T[]): { shown: readonly T[]; more: React.ReactNode } {
  const { t, format } = useI18n();
  const [limit, setLimit] = useState(STEP);
  if (rows.length <= limit) return { shown: rows, more: null };
  return {
    shown: rows.slice(0, limit),
    more: (
      <p className="flex flex-wrap items-center gap-3 p-3">
        {t('common.shown', { shown: format.number(limit), all: format.number(rows.length) })}
        <Button onClick={() => setLimit(limit + STEP)}>{t('common.showMore')}</Button>
      </p>
    ),
  };
}
