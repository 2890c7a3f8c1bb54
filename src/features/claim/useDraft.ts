import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useSession, useSessionEnd } from '#auth/context.tsx';
import type { ClaimValues } from './values.ts';

interface Draft {
  user: string;
  /** From where the person came to the form. */
  place: string;
  values: ClaimValues;
  customer: string | null;
}

interface Typed {
  place: string;
  form: UseFormReturn<ClaimValues>;
  /** It is with the journal then. */
  sent: boolean;
  customer: string | null;
  setCustomer: (customer: string | null) => void;
}

// In the memory of this tab and nowhere else: what was typed holds a key.
let kept: Draft | null = null;

/**
 * Keeps what was typed when the session ends by itself, and puts it back for the same person at the same place.
 * Whoever signs out, or somebody else who comes here, takes it away.
 */
export function useDraft({ place, form, sent, customer, setCustomer }: Typed): void {
  const state = useSession();
  const user = state.kind === 'active' ? state.user : null;
  const [draft] = useState(() => (kept?.user === user && kept?.place === place ? kept : null));

  useEffect(() => {
    kept = null;
    if (!draft) return;
    form.reset(draft.values, { keepDefaultValues: true });
    setCustomer(draft.customer);
  }, [draft, form, setCustomer]);

  useSessionEnd((reason) => {
    const lost = user !== null && reason === 'expired' && form.formState.isDirty && !sent;
    kept = lost ? { user, place, values: form.getValues(), customer } : null;
  });
}
