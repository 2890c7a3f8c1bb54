import type { UseFormReturn } from 'react-hook-form';
import type { PlainKey } from '#i18n/i18n.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { activationWarning, readLocalTime, type LocalTime } from '#license/when.ts';
import { Field, inputClass } from '#ui/Field.tsx';
import { useNow } from '#ui/useNow.ts';
import { WANTS, wantsActivation, wantsLink } from './want.ts';
import { deviceZone } from './moment.ts';
import type { ClaimValues } from './values.ts';

const WANT_WORDS = {
  both: 'claim.want.both',
  link: 'claim.want.link',
  activate: 'claim.want.activate',
} as const satisfies Record<ClaimValues['want'], PlainKey>;

const choice = 'flex min-h-11 items-center gap-3 sm:min-h-9';

/** Which of the two ticks, and for the second one now or at an hour. */
export function WhenQuestion({ form }: { form: UseFormReturn<ClaimValues> }) {
  const { t } = useI18n();
  const { errors } = form.formState;
  const [want, when, date, time] = form.watch(['want', 'when', 'date', 'time']);
  const error = (field: 'date' | 'time') => errors[field] && t(errors[field].message as PlainKey);

  return (
    <>
      <fieldset>
        <legend className="sr-only">{t('claim.want')}</legend>
        {WANTS.map((each) => (
          <label key={each} className={choice}>
            <input type="radio" value={each} className="size-5" {...form.register('want')} />
            {t(WANT_WORDS[each])}
          </label>
        ))}
      </fieldset>
      {wantsActivation(want) && (
        <fieldset className="border-t border-line pt-3">
          <legend className="sr-only">{t('claim.when')}</legend>
          <div className="flex flex-wrap gap-x-6">
            <label className={choice}>
              <input type="radio" value="now" className="size-5" {...form.register('when')} />
              {t(wantsLink(want) ? 'claim.when.afterLink' : 'claim.when.now')}
            </label>
            <label className={choice}>
              <input type="radio" value="at" className="size-5" {...form.register('when')} />
              {t('claim.when.at')}
            </label>
          </div>
          {when === 'at' && (
            <div className="mt-2 grid gap-3">
              <div className="grid gap-3 sm:grid-cols-2">
                <Field label={t('claim.when.date')} error={error('date')}>
                  {(control) => (
                    <input {...control} type="date" className={inputClass} {...form.register('date')} />
                  )}
                </Field>
                <Field label={t('claim.when.time')} error={error('time')}>
                  {(control) => (
                    <input {...control} type="time" className={inputClass} {...form.register('time')} />
                  )}
                </Field>
              </div>
              {date && time && <Meaning local={readLocalTime(date, time, deviceZone())} form={form} />}
            </div>
          )}
        </fieldset>
      )}
    </>
  );
}

/** What the hour means: here and in UTC, and what the clocks do to it. */
function Meaning({ local, form }: { local: LocalTime; form: UseFormReturn<ClaimValues> }) {
  const { t, format } = useI18n();
  const now = useNow();
  if (local.kind === 'unreadable') return null;
  if (local.kind === 'never') {
    return (
      <p className="text-sm text-bad">{t('claim.when.never', { next: format.dateTime(local.next.at) })}</p>
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
            <label key={each.iso} className={choice}>
              <input
                type="radio"
                checked={later === (index === 1)}
                className="size-5"
                onChange={() => form.setValue('later', index === 1)}
              />
              {format.dateTime(each.at)} = {format.utc(each.at)}
            </label>
          ))}
        </fieldset>
      )}
      <p>{t('claim.when.meaning', { local: format.full(moment.at), utc: format.utc(moment.at) })}</p>
      {warning && (
        <p className="font-medium text-warn">
          {t(warning === 'past' ? 'claim.when.past' : 'claim.when.farAhead')}
        </p>
      )}
    </div>
  );
}
