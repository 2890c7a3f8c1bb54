import type { UnreadableRow } from '#api/contract/rows.ts';
import { useI18n } from '#i18n/useI18n.ts';

/** Reports how many entries of a list could not be read, and which fields were invalid. */
export function UnreadableCount({ rows }: { rows: readonly UnreadableRow[] }) {
  const { t, format } = useI18n();
  if (rows.length === 0) return null;
  return (
    <details className="mt-3 rounded-card border border-warn bg-warn-soft px-4 py-2">
      <summary className="min-h-11 content-center sm:min-h-8 font-medium">
        {t('common.unreadable', { count: rows.length })}
      </summary>
      <ul className="mt-1 list-disc ps-5 text-sm">
        {rows.slice(0, 50).map((row) => (
          <li key={row.index}>
            {t('common.unreadable.row', {
              row: row.index + 1,
              id: row.id ?? t('common.none'),
              fields: format.list(row.fields),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
