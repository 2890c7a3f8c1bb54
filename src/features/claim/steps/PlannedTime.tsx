import type { UseFormReturn } from 'react-hook-form';
import type { PlainKey } from '#i18n/i18n.ts';
import { formatIn, useI18n } from '#i18n/useI18n.ts';
import { activationWarning, readLocalTime, type LocalTime } from '#features/claim/rules/activationTime.ts';
import { environment } from '#platform/environment/environment.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import { Field, inputClass } from '#ui/Field.tsx';
import { useNow } from '#ui/hooks/useNow.ts';
import { ZoneSelect } from './ZoneSelect.tsx';

export interface StepsSectionProps {
  form: UseFormReturn<ClaimValues>;
  /** Offset of the device's clock from the service's, milliseconds; null if unknown. */
  clockAheadMs: number | null;
}

const MINUTE_MS = 60_000;
/** Smaller differences between the clocks do not matter for an activation. */
const MAX_CLOCK_DRIFT_MS = 2 * MINUTE_MS;

/** Date and local time at the site, with their meaning in UTC and on this device. */
export function PlannedTime({ form, clockAheadMs }: StepsSectionProps) {
  const { t, locale } = useI18n();
  const { errors } = form.formState;
  const [date, time, zone] = form.watch(['date', 'time', 'zone']);
  const local = date && time ? readLocalTime(date, time, zone) : null;
  const never =
    local?.kind === 'never'
      ? t('claim.when.never', { next: formatIn(locale, zone).dateTime(local.next.timestamp) })
      : undefined;
  const errorOf = (field: 'date' | 'time') => errors[field] && t(errors[field].message as PlainKey);
  return (
    <div className="mt-2 grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('claim.when.date')} error={errorOf('date')}>
          {(control) => <input {...control} type="date" className={inputClass} {...form.register('date')} />}
        </Field>
        <Field label={t('claim.when.time')} error={errorOf('time') ?? never}>
          {(control) => <input {...control} type="time" className={inputClass} {...form.register('time')} />}
        </Field>
      </div>
      <ZoneSelect value={zone} onChange={(next) => form.setValue('zone', next, { shouldDirty: true })} />
      {local && <Meaning local={local} form={form} clockAheadMs={clockAheadMs} />}
      {clockAheadMs !== null && Math.abs(clockAheadMs) >= MAX_CLOCK_DRIFT_MS && (
        <p className="text-sm font-medium text-warn">
          {t(clockAheadMs > 0 ? 'claim.when.clockAhead' : 'claim.when.clockBehind', {
            minutes: Math.round(Math.abs(clockAheadMs) / MINUTE_MS),
          })}
        </p>
      )}
    </div>
  );
}

/** Shows the instant at the site, in UTC and on this device, and the effect of a clock change. */
function Meaning({ local, form, clockAheadMs }: StepsSectionProps & { local: LocalTime }) {
  const { t, locale, format } = useI18n();
  const now = useNow() - (clockAheadMs ?? 0);
  const [zone, isSecond] = form.watch(['zone', 'later']);
  const atSite = formatIn(locale, zone);
  if (local.kind === 'unreadable' || local.kind === 'never') return null;
  const { timestamp } = local.kind === 'one' ? local.moment : isSecond ? local.second : local.first;
  const warning = activationWarning(timestamp, now);
  return (
    <div role="status" className="grid gap-1 text-sm">
      {local.kind === 'twice' && (
        <fieldset>
          <legend>{t('claim.when.twice')}</legend>
          {[local.first, local.second].map((each, index) => (
            <label key={each.iso} className="flex min-h-11 items-center gap-3 sm:min-h-9">
              <input
                type="radio"
                checked={isSecond === (index === 1)}
                className="size-5"
                onChange={() => form.setValue('later', index === 1, { shouldDirty: true })}
              />
              {atSite.dateTime(each.timestamp)} = {format.utc(each.timestamp)}
            </label>
          ))}
        </fieldset>
      )}
      <p>{t('claim.when.meaning', { local: atSite.full(timestamp), utc: format.utc(timestamp) })}</p>
      {zone !== environment.zone && <p>{t('claim.when.here', { here: format.full(timestamp) })}</p>}
      {warning && (
        <p className="font-medium text-warn">
          {t(warning === 'past' ? 'claim.when.past' : 'claim.when.farAhead')}
        </p>
      )}
    </div>
  );
}
