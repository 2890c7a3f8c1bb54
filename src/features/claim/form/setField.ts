import type { UseFormReturn } from 'react-hook-form';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

/** Fills a field in as if a person had; what was confirmed of the form before is to be confirmed anew. */
export function setField(form: UseFormReturn<ClaimValues>, field: 'key' | 'nodeId', value: string): void {
  form.setValue(field, value, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  form.setValue('sendAnyway', false);
}
