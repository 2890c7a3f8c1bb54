import type { PlainKey } from '#i18n/i18n.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { LazyPart } from '#components/lazy/LazyPart.tsx';
import type { WhenProps } from './AtMoment.tsx';
import { PLANNER } from './planner.ts';
import { WANTS, wantsActivation, wantsLink } from '#features/claim/rules/want.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

const WANT_WORDS = {
  both: 'claim.want.both',
  link: 'claim.want.link',
  activate: 'claim.want.activate',
} as const satisfies Record<ClaimValues['want'], PlainKey>;

const choice = 'flex min-h-11 items-center gap-3 sm:min-h-9';

/** Which of the two ticks, and for the second one now or at an hour. */
export function WhenQuestion({ form, clockAheadMs }: WhenProps) {
  const { t } = useI18n();
  const [want, when] = form.watch(['want', 'when']);

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
            <LazyPart code={PLANNER}>
              {({ AtMoment }) => <AtMoment form={form} clockAheadMs={clockAheadMs} />}
            </LazyPart>
          )}
        </fieldset>
      )}
    </>
  );
}
