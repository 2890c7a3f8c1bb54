import type { PlainKey } from '#i18n/i18n.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { LazyPart } from '#components/lazy/LazyPart.tsx';
import {
  REQUESTED_STEPS,
  requestsActivation,
  requestsClaim,
  type RequestedSteps,
} from '#features/claim/rules/requestedSteps.ts';
import type { StepsSectionProps } from './PlannedTime.tsx';
import { PLANNER } from './planner.ts';

const STEP_LABELS = {
  both: 'claim.steps.both',
  claim: 'claim.steps.claim',
  activate: 'claim.steps.activate',
} as const satisfies Record<RequestedSteps, PlainKey>;

const choiceClass = 'flex min-h-11 items-center gap-3 sm:min-h-9';

/** The steps to request, and for the activation: now or at a planned time. */
export function StepsSection({ form, clockAheadMs }: StepsSectionProps) {
  const { t } = useI18n();
  const [requestedSteps, when] = form.watch(['requestedSteps', 'when']);

  return (
    <>
      <fieldset>
        <legend className="sr-only">{t('claim.steps')}</legend>
        {REQUESTED_STEPS.map((each) => (
          <label key={each} className={choiceClass}>
            <input type="radio" value={each} className="size-5" {...form.register('requestedSteps')} />
            {t(STEP_LABELS[each])}
          </label>
        ))}
      </fieldset>
      {requestsActivation(requestedSteps) && (
        <fieldset className="border-t border-line pt-3">
          <legend className="sr-only">{t('claim.when')}</legend>
          <div className="flex flex-wrap gap-x-6">
            <label className={choiceClass}>
              <input type="radio" value="now" className="size-5" {...form.register('when')} />
              {t(requestsClaim(requestedSteps) ? 'claim.when.afterClaim' : 'claim.when.now')}
            </label>
            <label className={choiceClass}>
              <input type="radio" value="at" className="size-5" {...form.register('when')} />
              {t('claim.when.at')}
            </label>
          </div>
          {when === 'at' && (
            <LazyPart part={PLANNER}>
              {({ PlannedTime }) => <PlannedTime form={form} clockAheadMs={clockAheadMs} />}
            </LazyPart>
          )}
        </fieldset>
      )}
    </>
  );
}
