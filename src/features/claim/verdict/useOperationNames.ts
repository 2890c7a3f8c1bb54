import { useQuery } from '@tanstack/react-query';
import { customersQuery } from '#api/customers.ts';
import { deviceQuery } from '#api/devices.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { clip } from '#lib/text/clip.ts';
import type { Entry } from '#operations/journal/entry.ts';
import { MAX_NAME_LENGTH, type ClaimNames } from '#features/claim/send/claimRequest.ts';

/** The names of an entry's controller and customer: as sent, else looked up, since the journal has none. */
export function useOperationNames(
  { nodeId, customerId }: Entry,
  sentNames: ClaimNames | undefined,
): ClaimNames {
  const client = useApiClient();
  const isUnknown = sentNames === undefined;
  const device = useQuery({ ...deviceQuery(client, nodeId ?? ''), enabled: isUnknown && nodeId !== null });
  const customers = useQuery({ ...customersQuery(client), enabled: isUnknown && customerId !== null });
  if (sentNames) return sentNames;
  const customer = customers.data?.rows.find(({ uuid }) => uuid?.toLowerCase() === customerId?.toLowerCase());
  return {
    controllerName: clip(device.data?.properties.name ?? '', MAX_NAME_LENGTH) || null,
    customerName: clip(customer?.name ?? '', MAX_NAME_LENGTH) || null,
  };
}
