import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { zodResolver } from '#lib/zodResolver.ts';
import type { PlainKey } from '#i18n/i18n.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';
import type { LicenseConfig } from '#license/end.ts';
import { CustomerSelect } from '#components/CustomerSelect.tsx';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { NotStored } from '#components/scan/NotStored.tsx';
import { Button } from '#ui/Button.tsx';
import { useIdle } from '#lib/useIdle.ts';
import { useUnsavedChanges } from '#platform/unsavedChanges.ts';
import { type Want, wantsActivation, wantsLink } from '#features/claim/rules/want.ts';
import { askedOf, type Asked } from './claimRequest.ts';
import { ControllerQuestion } from '#features/claim/controller/ControllerQuestion.tsx';
import { LicenseQuestion } from '#features/claim/license/LicenseQuestion.tsx';
import { validateClaim } from '#features/claim/rules/validateClaim.ts';
import { PLANNER } from '#features/claim/when/planner.ts';
import { Question } from './Question.tsx';
import { Summary } from './Summary.tsx';
import { useClaimDraft } from './useClaimDraft.ts';
import { useClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import { useClaimScan } from '#features/claim/scan/useClaimScan.tsx';
import { ClaimSchema as Schema, type ClaimValues } from '#features/claim/rules/claimValues.ts';
import { WhenQuestion } from '#features/claim/when/WhenQuestion.tsx';
import { deviceZone } from '#features/claim/when/deviceZone.ts';

const EARLIER = lazyPart('claim.earlier', () => import('./EarlierTry.tsx'));

export interface ClaimFormProps {
  /** From where the person came: ids only, never a key. */
  from: { customerId: string | null; nodeId: string | null; licenseId: string | null; want: Want };
  rules: LicenseConfig;
  /** It was sent; until the person comes back to it, nothing sends it again. */
  sent: boolean;
  /** Its POST has begun, or the person has gone on: it is a draft no more. */
  posted: boolean;
  onAsked: (asked: Asked) => void;
}

/** Three questions, each answered by typing or picking; then what the tap will do, and the tap. */
export function ClaimForm({ from, rules, sent, posted, onAsked }: ClaimFormProps) {
  const { t, format } = useI18n();
  const [customer, setCustomer] = useState(from.customerId);
  const form = useForm<ClaimValues>({
    resolver: zodResolver(Schema),
    defaultValues: {
      key: '',
      nodeId: from.nodeId ?? '',
      want: from.want,
      when: 'now',
      date: '',
      time: '',
      zone: deviceZone(),
      later: false,
      sendAnyway: false,
    },
  });
  useUnsavedChanges(form.formState.isDirty || sent);
  const values = form.watch();
  const answers = useClaimLookups(values, customer);
  const scan = useClaimScan(form, answers, !sent);
  const found = validateClaim(values, answers);
  const asks = found.filter((each) => each.level === 'ask');
  const planner = useQuery({ ...PLANNER, enabled: useIdle(true) }).data;
  const at = planner
    ? planner.requestedMoment(values)
    : wantsActivation(values.want) && values.when === 'at'
      ? 'never'
      : null;
  const asked = { key: answers.key, claim: wantsLink(values.want), activate: wantsActivation(values.want) };
  const earlier = useOperationManager()?.findBlocking(asked);
  // Two taps within one frame see the same props; the ref is true at once.
  const tapped = useRef(false);
  /** For which controller the tap came before it was looked up. */
  const [early, setEarly] = useState<string | null>(null);
  useEffect(() => {
    if (!sent) tapped.current = false;
  }, [sent]);

  // A link names the license by its id; its key comes from the list once that is read.
  const wanted = from.licenseId;
  const named = [...answers.customerLicenses.rows, ...(answers.present ?? [])].find(
    (each) => each.id === wanted,
  );
  const namedKey = named?.key;
  const place = JSON.stringify(from);
  const { restoredAt, discard } = useClaimDraft({ place, form, namedKey, posted, customer, setCustomer });
  useEffect(() => {
    // Not over what was typed while the list was on its way.
    if (namedKey && form.getValues('key') === '') form.setValue('key', namedKey);
  }, [namedKey, form]);

  const says = (field: 'key' | 'nodeId' | 'want') => {
    const shape = form.formState.errors[field]?.message;
    if (shape) return t(shape as PlainKey);
    const stop =
      form.formState.isSubmitted && found.find((each) => each.field === field && each.level === 'stop');
    return stop ? t(stop.message) : undefined;
  };

  function submit(valid: ClaimValues) {
    const isReading = answers.controller === 'reading';
    setEarly(isReading ? answers.nodeId : null);
    if (earlier) return form.setFocus('key');
    const stop = found.find((each) => each.level === 'stop');
    // A field with the focus would bring the keyboard of a phone, and there is nothing to correct.
    if (stop) return isReading ? undefined : form.setFocus(stop.field);
    if (asks.length > 0 && !valid.sendAnyway) return form.setFocus('sendAnyway');
    if (at === 'never') return form.setFocus('time');
    if (tapped.current || sent) return;
    tapped.current = true;
    onAsked(askedOf(valid, answers, at));
  }

  return (
    <form
      ref={scan.root}
      onSubmit={form.handleSubmit(submit)}
      noValidate
      className="overflow-clip rounded-card border border-line bg-surface"
    >
      {restoredAt !== null && (
        <p role="status" className="flex flex-wrap items-center gap-x-3 bg-sunken px-4 py-1 text-sm sm:px-5">
          {t('claim.draft', { when: format.dateTime(restoredAt) })}
          <Button look="bare" className="underline" onClick={discard}>
            {t('claim.draft.discard')}
          </Button>
        </p>
      )}
      <NotStored what="draft" />
      <Question number={1} title={t('claim.question.license')}>
        <LicenseQuestion
          form={form}
          answers={answers}
          error={says('key')}
          rules={rules}
          picked={wanted}
          scan={scan.tools('key')}
          customerChoice={
            <CustomerSelect
              label={t('claim.customer')}
              none={t('claim.customer.none')}
              value={answers.customerId}
              onChange={setCustomer}
            />
          }
        />
      </Question>
      <Question number={2} title={t('claim.question.controller')}>
        <ControllerQuestion
          form={form}
          answers={answers}
          error={says('nodeId')}
          rules={rules}
          scan={scan.tools('nodeId')}
        />
      </Question>
      {scan.dialog}
      <Question number={3} title={t('claim.question.when')}>
        <WhenQuestion form={form} clockAheadMs={answers.clockAheadMs} />
      </Question>
      <div className="grid gap-3 bg-surface p-4 sm:p-5">
        <Summary values={values} answers={answers} at={at} />
        {asks.length > 0 && (
          <label className="flex items-start gap-3 rounded-in border border-warn bg-warn-soft px-3 py-2">
            <input type="checkbox" className="mt-1 size-5 shrink-0" {...form.register('sendAnyway')} />
            <span>
              {asks.map((each) => (
                <span key={each.message} className="block">
                  {t(each.message)}
                </span>
              ))}
              <span className="font-medium">{t('claim.sendAnyway')}</span>
            </span>
          </label>
        )}
        {form.formState.isSubmitted && asks.length > 0 && !values.sendAnyway && (
          <p role="alert" className="text-sm font-medium text-bad">
            {t('claim.sendAnyway.missing')}
          </p>
        )}
        {earlier && !sent && (
          <LazyPart code={EARLIER}>{({ EarlierTry }) => <EarlierTry entry={earlier} />}</LazyPart>
        )}
        {early === answers.nodeId && (
          <p role="alert" className="text-sm font-medium text-bad">
            {t('claim.early')}
          </p>
        )}
        <NotStored what="journal" />
        <p className="text-sm">{t('claim.noUndo')}</p>
        <div className="sm:justify-self-start">
          <Button
            type="submit"
            look="primary"
            large
            className="w-full sm:w-auto sm:px-6"
            aria-disabled={earlier !== undefined || undefined}
          >
            {t(`claim.submit.${values.want}`)}
          </Button>
        </div>
      </div>
    </form>
  );
}
