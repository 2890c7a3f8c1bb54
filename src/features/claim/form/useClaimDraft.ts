import { useState } from 'react';
import { useDraft } from '#drafts/useDraft.ts';
import { environment, isZone } from '#platform/environment/environment.ts';
import { claimDraftName, parseClaimDraft } from '#features/claim/rules/claimDraft.ts';
import type { ClaimPrefill, ClaimValues } from '#features/claim/rules/claimValues.ts';
import type { ClaimFormState } from './useClaimForm.ts';

interface ClaimDraftOptions extends ClaimFormState {
  prefill: ClaimPrefill;
  /** The key that the link filled in; it does not count as typed. */
  prefilledKey: string | undefined;
  /** From the first POST on, the journal has the request. */
  isPosted: boolean;
}

/** Keeps a draft of the form until it is sent, and restores it until the person discards it. */
export function useClaimDraft({
  prefill,
  form,
  prefilledKey,
  isPosted,
  customerId,
  setCustomerId,
}: ClaimDraftOptions) {
  const [isDiscarded, setDiscarded] = useState(false);
  const values = form.getValues();
  const defaults: Partial<ClaimValues> | undefined = form.formState.defaultValues;
  const isChanged = Object.entries(values).some(
    ([name, value]) =>
      value !== defaults?.[name as keyof ClaimValues] && !(name === 'key' && value === prefilledKey),
  );
  const isDraft = (isChanged || customerId !== prefill.customerId) && !isPosted;
  const restoredAt = useDraft({
    name: claimDraftName(prefill),
    typed: isDraft ? { values, customer: customerId } : null,
    read: parseClaimDraft,
    show(draft) {
      // A restored form has to be confirmed again.
      const zone = isZone(draft.values.zone) ? draft.values.zone : environment.zone;
      form.reset({ ...draft.values, zone, sendAnyway: false }, { keepDefaultValues: true });
      setCustomerId(draft.customer);
    },
  });
  function discard() {
    // The button that has the focus is removed, so the focus moves first.
    form.setFocus('key');
    form.reset();
    setCustomerId(prefill.customerId);
    setDiscarded(true);
  }
  return { restoredAt: isDiscarded || isPosted ? null : restoredAt, discard };
}
