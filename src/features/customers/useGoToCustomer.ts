import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { navigate } from '#routing/navigate.ts';
import { customerByIdQuery } from '#api/customers.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { identify } from '#license/text/identify.ts';

/**
 * Opens the customer with a UUID or number, even if the list does not contain the customer. `goToCustomer` returns
 * false if the text is neither; `failed` has a number that is unknown, or whose lookup failed with `error`.
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

  function goToCustomer(text: string): boolean {
    const identified = identify(text);
    if (identified.kind === 'uuid') open(identified.value);
    else if (identified.kind === 'companyId') void goById(Number(identified.value));
    else return false;
    return true;
  }

  return { goToCustomer, failed };
}
