import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { navigate } from '#routing/navigate.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { customerByIdQuery } from '#api/customers.ts';
import type { Timed } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { identify } from '#license/text/identify.ts';
import { plainSerial } from '#license/text/serial.ts';
import { uuidIn } from '#license/text/uuidIn.ts';

/**
 * Opens the customer with a typed UUID or number, even if the list does not contain the customer; the license with a
 * UUID, if this session has read the license; and the controller with a serial number. `goToCustomer` returns false for
 * any other text. `failed` is the number that no customer has, or whose lookup failed with `error`.
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

  /** The customer whose list has the license, if it was read. */
  function ownerOf(licenseId: string): string | undefined {
    const lists = queryClient.getQueriesData<Timed<Rows<License>>>({ queryKey: ['license', 'customer'] });
    const [queryKey] = lists.find(([, list]) => list?.value.rows.some(({ id }) => id === licenseId)) ?? [];
    return (queryKey?.[2] as { customerId: string } | undefined)?.customerId;
  }

  function open(uuid: string) {
    const owner = ownerOf(uuid);
    navigate({
      to: '/customers/$customerId',
      params: { customerId: owner ?? uuid },
      search: owner === undefined ? undefined : { license: uuid },
    });
  }

  function goToCustomer(text: string): boolean {
    const uuid = uuidIn(text);
    const identified = identify(text);
    const serial = identify(plainSerial(text));
    if (uuid !== null) open(uuid);
    else if (identified.kind === 'companyId') void goById(Number(identified.value));
    else if (serial.kind === 'serial' || serial.kind === 'nodeId')
      navigate({ to: '/controllers/$nodeId', params: { nodeId: serial.value } });
    else return false;
    return true;
  }

  return { goToCustomer, failed };
}
