import type { UseFormReturn } from 'react-hook-form';
import type { PlainKey } from '#i18n/i18n.ts';
import { formatIn, useI18n } from '#i18n/useI18n.ts';
import { activationWarning, readLocalTime, type LocalTime } from '#features/claim/rules/activationTime.ts';
import { Field, inputClass } from '#ui/Field.tsx';
import { useNow } from '#ui/hooks/useNow.ts';
import { deviceZone } from './deviceZone.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import { ZoneSelect } from './ZoneSelect.tsx';

export interface WhenProps {
  form: UseFormReturn<ClaimValues>;
  /** Null: not known. */
  clockAheadMs: number | null;
}

const MINUTE_MS = 60_000;
/** A clock that is off by less makes no difference to an activation, and to no one's day. */
const OFF_MS = 2 * MINUTE_MS;

/** A date and an hour at the site, and what they mean elsewhere. */
export function AtMoment({ form, clockAheadMs }: WhenProps) {
  const { t } = useI18n();
  const { errors } = form.formState;
  const [date, time, zone] = form.watch(['date', 'time', 'zone']);
  const error = (field: 'date' | 'time') => errors[field] && t(errors[field].message as PlainKey);
  return (
    <div className="mt-2 grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('claim.when.date')} error={error('date')}>
          {(control) => <input {...control} type="date" className={inputClass} {...form.register('date')} />}
        </Field>
        <Field label={t('claim.when.time')} error={error('time')}>
          {(control) => <input {...control} type="time" className={inputClass} {...form.register('time')} />}
        </Field>
      </div>
      <ZoneSelect value={zone} onChange={(next) => form.setValue('zone', next, { shouldDirty: true })} />
      {date && time && (
        <Meaning local={readLocalTime(date, time, zone)} form={form} clockAheadMs={clockAheadMs} />
      )}
      {clockAheadMs !== null && Math.abs(clockAheadMs) >= OFF_MS && (
        <p className="text-sm font-medium text-warn">
          {t(clockAheadMs > 0 ? 'claim.when.clockAhead' : 'claim.when.clockBehind', {
            minutes: Math.round(Math.abs(clockAheadMs) / MINUTE_MS),
          })}
        </p>
      )}
    </div>
  );
}

/** What the hour means: at the site, here and in UTC, and what the clocks do to it. */
function Meaning({ local, form, clockAheadMs }: WhenProps & { local: LocalTime }) {
  const { t, locale, format } = useI18n();
  const now = useNow() - (clockAheadMs ?? 0);
  const zone = form.watch('zone');
  const atSite = formatIn(locale, zone);
  if (local.kind === 'unreadable') return null;
  if (local.kind === 'never') {
    return (
      <p className="text-sm text-bad">{t('claim.when.never', { next: atSite.dateTime(local.next.at) })}</p>
    );
  }
  const twice = local.kind === 'twice';
  const later = form.watch('later');
  const moment = twice ? (later ? local.second : local.first) : local.moment;
  const warning = activationWarning(moment.at, now);
  return (
    <div role="status" className="grid gap-1 text-sm">
      {twice && (
        <fieldset>
          <legend>{t('claim.when.twice')}</legend>
          {[local.first, local.second].map((each, index) => (
            <label key={each.iso} className="flex min-h-11 items-center gap-3 sm:min-h-9">
              <input
                type="radio"
                checked={later === (index === 1)}
                className="size-5"
                onChange={() => form.setValue('later', index === 1, { shouldDirty: true })}
              />
              {atSite.dateTime(each.at)} = {format.utc(each.at)}
            </label>
          ))}
        </fieldset>
      )}
      <p>{t('claim.when.meaning', { local: atSite.full(moment.at), utc: format.utc(moment.at) })}</p>
      {zone !== deviceZone() && <p>{t('claim.when.here', { here: format.full(moment.at) })}</p>}
      {warning && (
        <p className="font-medium text-warn">
          {t(warning === 'past' ? 'claim.when.past' : 'claim.when.farAhead')}
        </p>
      )}
    </div>
  );
}
