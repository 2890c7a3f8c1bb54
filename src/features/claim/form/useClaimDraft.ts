import { useState } from 'react';
import { useDraft } from '#drafts/useDraft.ts';
import { environment, isZone } from '#platform/environment/environment.ts';
import { claimDraftName, parseClaimDraft } from '#features/claim/rules/claimDraft.ts';
import type { ClaimPrefill, ClaimValues } from '#features/claim/rules/claimValues.ts';
import type { ClaimFormState } from './useClaimForm.ts';

interface ClaimDraftOptions extends ClaimFormState {
  prefill: ClaimPrefill;
  /** The key prefilled by the link, which does not count as typed. */
  prefilledKey: string | undefined;
  /** Whether the POST has started; from then on, the journal has the request. */
  isPosted: boolean;
}

/** Saves a draft of the form until it is sent, and restores it unless the user discards it. */
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
      // The warnings of a restored form must be confirmed again.
      const zone = isZone(draft.values.zone) ? draft.values.zone : environment.zone;
      form.reset({ ...draft.values, zone, sendAnyway: false }, { keepDefaultValues: true });
      setCustomerId(draft.customer);
    },
  });
  function discard() {
    // Moves the focus first, since the focused button is removed.
    form.setFocus('key');
    form.reset();
    setCustomerId(prefill.customerId);
    setDiscarded(true);
  }
  return { restoredAt: isDiscarded || isPosted ? null : restoredAt, discard };
}
