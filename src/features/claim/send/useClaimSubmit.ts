import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Entry } from '#operations/journal/entry.ts';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { Moment } from '#features/claim/rules/activationTime.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import type { ClaimFinding } from '#features/claim/rules/validateClaim.ts';
import type { ClaimInput } from './claimRequest.ts';

export type OnClaim = (input: ClaimInput) => void;

interface ClaimSubmitOptions {
  form: UseFormReturn<ClaimValues>;
  lookups: ClaimLookups;
  findings: readonly ClaimFinding[];
  moment: Moment | null | 'never';
  /** An earlier attempt for the same license that has no verdict yet. */
  earlier: Entry | undefined;
  isSent: boolean;
  onClaim: OnClaim;
}

/** Runs the final checks before a claim is sent. A failed check focuses the field to correct. */
export function useClaimSubmit(options: ClaimSubmitOptions) {
  const { form, lookups, findings, moment, earlier, isSent, onClaim } = options;
  // Two clicks within a frame see the same props, but the ref is updated at once.
  const isSubmitted = useRef(false);
  /** The controller whose lookup had not finished when the button was pressed. */
  const [earlyNodeId, setEarlyNodeId] = useState<string | null>(null);
  useEffect(() => {
    if (!isSent) isSubmitted.current = false;
  }, [isSent]);

  function submit(values: ClaimValues) {
    const isReading = lookups.controller === 'reading';
    setEarlyNodeId(isReading ? lookups.nodeId : null);
    if (earlier) return form.setFocus('key');
    const error = findings.find(({ level }) => level === 'error');
    // Focusing a field would open a phone's keyboard, and there is nothing to correct.
    if (error) return isReading ? undefined : form.setFocus(error.field);
    if (findings.length > 0 && !values.sendAnyway) return form.setFocus('sendAnyway');
    if (moment === 'never') return form.setFocus('time');
    if (isSubmitted.current || isSent) return;
    isSubmitted.current = true;
    onClaim({ values, lookups, moment });
  }
  const onSubmit = (event: FormEvent) => void form.handleSubmit(submit)(event);
  return { onSubmit, isEarly: earlyNodeId === lookups.nodeId };
}
