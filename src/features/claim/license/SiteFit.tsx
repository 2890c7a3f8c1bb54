import { Check, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { isFit, type Fit, type SiteKw } from '#features/claim/rules/bestFit.ts';
import { readNumber } from '#lib/readNumber.ts';
import { CAPACITIES } from '#license/capacity.ts';
import { Field, inputClass, verbatim } from '#ui/Field.tsx';

/** Fields for the capacities of the site in kW. An empty field sets no requirement. */
export function SiteFields({ site, onChange }: { site: SiteKw; onChange: (site: SiteKw) => void }) {
  const { t } = useI18n();
  return (
    <details className="mt-2">
      <summary className="min-h-11 content-center sm:min-h-9">{t('keys.fit.title')}</summary>
      <p className="text-sm text-muted">{t('keys.fit.hint')}</p>
      <div className="mt-2 grid grid-cols-2 gap-2 sm:grid-cols-4">
        {CAPACITIES.map((name) => (
          <KwField
            key={name}
            label={t('keys.fit.kw', { capacity: t(`terms.capacity.${name}`) })}
            onChange={(kw) => {
              const { [name]: _, ...others } = site;
              onChange(kw === null ? others : { ...others, [name]: kw });
            }}
          />
        ))}
      </div>
    </details>
  );
}

/** Field for kW in the user's number format. An invalid number sets no requirement and shows an error. */
function KwField({ label, onChange }: { label: string; onChange: (kw: number | null) => void }) {
  const { t, format } = useI18n();
  const [typed, setTyped] = useState('');
  const isUnreadable = typed.trim() !== '' && readNumber(typed, format.number) === null;
  return (
    <Field label={label} error={isUnreadable ? t('keys.fit.unreadable') : undefined}>
      {(control) => (
        <input
          {...control}
          {...verbatim}
          inputMode="decimal"
          maxLength={16}
          className={inputClass}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(readNumber(target.value, format.number));
          }}
        />
      )}
    </Field>
  );
}

/** Shows by an icon and a text how a license fits the site. */
export function FitLine({ fit }: { fit: Fit }) {
  const { t, format } = useI18n();
  const isFitting = isFit(fit);
  const Icon = isFitting ? Check : TriangleAlert;
  const words = isFitting
    ? [fit.spare > 0 ? t('keys.fit.spare', { kw: format.number(fit.spare) }) : t('keys.fit.fits')]
    : [
        ...fit.short.map(({ name, kw }) => t(`keys.fit.short.${name}`, { kw: format.number(kw) })),
        ...fit.notStated.map((name) => t('keys.fit.notStated', { capacity: t(`terms.capacity.${name}`) })),
      ];
  return (
    <p className="mt-0.5 flex items-center gap-2 text-sm">
      <Icon aria-hidden className={isFitting ? 'size-4 shrink-0 text-good' : 'size-4 shrink-0 text-warn'} />
      {words.join(' · ')}
    </p>
  );
}
