import { useI18n, type I18n } from '#i18n/useI18n.ts';
import type { FieldRow, Limit } from '#reference/rules/fields.ts';
import { Prose } from './Prose.tsx';

interface FieldsProps {
  rows: (FieldRow & { place?: 'path' | 'query' | 'header' })[];
}

/** A list of fields or parameters: name, type and limits on one line, the description below. */
export function Fields({ rows }: FieldsProps) {
  const { t } = useI18n();
  return (
    <dl className="divide-y divide-line rounded-in border border-line">
      {rows.map((row) => (
        <div key={`${row.place} ${row.name}`} className="grid gap-1 px-3 py-2">
          <dt className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <code className="code font-semibold">{row.name}</code>
            <span className="code text-muted">{row.type}</span>
            {row.required ? (
              <strong className="text-sm font-semibold">{t('reference.required')}</strong>
            ) : (
              <span className="text-sm text-muted">{t('reference.optional')}</span>
            )}
            {row.place && <span className="text-sm text-muted">{t(`reference.in.${row.place}`)}</span>}
            {row.limits.map((limit) => (
              <span key={limit.kind} className="text-sm text-muted">
                {limitText(limit, t)}
              </span>
            ))}
          </dt>
          <dd>
            <Prose text={row.description} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function limitText(limit: Limit, t: I18n['t']): string {
  switch (limit.kind) {
    case 'format':
      return t('reference.format', { format: limit.text });
    case 'values':
      return t('reference.values', { values: limit.text });
    case 'default':
      return t('reference.default', { value: limit.text });
    case 'length':
    case 'value': {
      const { kind, min, max } = limit;
      if (min !== undefined && max !== undefined) return t(`reference.${kind}.between`, { min, max });
      return min === undefined
        ? t(`reference.${kind}.max`, { max: max ?? 0 })
        : t(`reference.${kind}.min`, { min });
    }
  }
}
