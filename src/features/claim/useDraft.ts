import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useKept } from '#auth/kept.ts';
import type { ClaimValues } from './values.ts';

interface Draft {
  values: ClaimValues;
  customer: string | null;
}

interface Typed {
  /** From where the person came to the form. */
  place: string;
  form: UseFormReturn<ClaimValues>;
  /** It is with the journal then. */
  sent: boolean;
  customer: string | null;
  setCustomer: (customer: string | null) => void;
}

/** What was typed when the session ended by itself stands in the form again. */
export function useDraft({ place, form, sent, customer, setCustomer }: Typed): void {
  const draft = useKept<Draft>(`claim ${place}`, () =>
    form.formState.isDirty && !sent ? { values: form.getValues(), customer } : null,
  );
  useEffect(() => {
    if (!draft) return;
    form.reset(draft.values, { keepDefaultValues: true });
    setCustomer(draft.customer);
  }, [draft, form, setCustomer]);
}
