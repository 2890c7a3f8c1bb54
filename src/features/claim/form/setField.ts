import type { UseFormReturn } from 'react-hook-form';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

/** Sets a field as if typed by the user, and resets the confirmation of the warnings. */
export function setField(form: UseFormReturn<ClaimValues>, field: 'key' | 'nodeId', value: string): void {
  form.setValue(field, value, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  form.setValue('sendAnyway', false);
}
