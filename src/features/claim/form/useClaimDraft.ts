import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { useDraft as useDraftOf } from '#drafts/useDraft.ts';
import { Values, type ClaimValues } from '#features/claim/rules/claimValues.ts';

const Draft = z.object({ values: Values, customer: z.nullable(z.string()) });

interface Typed {
  /** From where the person came to the form. */
  place: string;
  form: UseFormReturn<ClaimValues>;
  /** Of the license that the link named: it was not typed. */
  namedKey: string | undefined;
  /** It is with the journal then. */
  posted: boolean;
  customer: string | null;
  setCustomer: (customer: string | null) => void;
}

/** What was typed and not sent stands in the form again, until the person discards it. */
export function useClaimDraft({ place, form, namedKey, posted, customer, setCustomer }: Typed) {
  const [first] = useState(customer);
  const [discarded, setDiscarded] = useState(false);
  const values = form.getValues();
  const before: Partial<ClaimValues> | undefined = form.formState.defaultValues;
  const changed = Object.entries(values).some(
    ([name, value]) =>
      value !== before?.[name as keyof ClaimValues] && !(name === 'key' && value === namedKey),
  );
  const restoredAt = useDraftOf({
    name: `claim ${place}`,
    typed: (changed || customer !== first) && !posted ? { values, customer } : null,
    read: (value) => z.safeParse(Draft, value).data ?? null,
    show(draft) {
      // What was confirmed then is to be confirmed again.
      form.reset({ ...draft.values, sendAnyway: false }, { keepDefaultValues: true });
      setCustomer(draft.customer);
    },
  });
  function discard() {
    // Before the fields are made anew: the button that has the focus goes.
    form.setFocus('key');
    form.reset();
    setCustomer(first);
    setDiscarded(true);
  }
  return { restoredAt: discarded || posted ? null : restoredAt, discard };
}
