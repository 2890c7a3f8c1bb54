import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { navigate } from '#routing/navigate.ts';
import { customerByIdQuery } from '#api/customers.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { identify } from '#license/text/identify.ts';

/**
 * Goes straight to the customer that a pasted or typed UUID or number names, whether it is in the list or not.
 * `go` tells whether the text was one; `failed` holds the number that no customer has, or why it is not known.
 */
export function useGoToCustomer() {
  const client = useApiClient();
  const queryClient = useQueryClient();
  const [failed, setFailed] = useState<{ id: number; error: unknown } | null>(null);

  async function goById(id: number) {
    setFailed(null);
    try {
      const customer = await queryClient.fetchQuery(customerByIdQuery(client, id));
      if (customer?.uuid) open(customer.uuid);
      else setFailed({ id, error: null });
    } catch (error) {
      setFailed({ id, error });
    }
  }

  const open = (customerId: string) => navigate({ to: '/customers/$customerId', params: { customerId } });

  function go(text: string): boolean {
    const found = identify(text);
    if (found.kind === 'uuid') open(found.value);
    else if (found.kind === 'companyId') void goById(Number(found.value));
    else return false;
    return true;
  }

  return { go, failed };
}
