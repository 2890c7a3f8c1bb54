import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { zodResolver } from '#lib/zodResolver.ts';
import { environment } from '#platform/environment/environment.ts';
import {
  ClaimSchema,
  defaultValues,
  type ClaimPrefill,
  type ClaimValues,
} from '#features/claim/rules/claimValues.ts';

export interface ClaimFormState {
  form: UseFormReturn<ClaimValues>;
  /** UUID of the chosen customer; null means the owner of the controller. */
  customerId: string | null;
  setCustomerId: (customerId: string | null) => void;
}

export function useClaimForm(prefill: ClaimPrefill): ClaimFormState {
  const [customerId, setCustomerId] = useState(prefill.customerId);
  const form = useForm<ClaimValues>({
    resolver: zodResolver(ClaimSchema),
    defaultValues: defaultValues(prefill, environment.zone),
  });
  return { form, customerId, setCustomerId };
}
