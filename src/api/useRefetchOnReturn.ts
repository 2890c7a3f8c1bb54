import { focusManager } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onReconnect } from '#auth/session/onReconnect.ts';
import type { Session } from '#auth/session/session.ts';
import { customersQuery } from './customers.ts';
import type { SessionApi } from './sessionApi.ts';

/**
 * Refetches the active queries once after each loss of the network, in the focused tab only. Other tabs refetch when
 * they regain focus.
 */
export function useRefetchOnReturn({ connection }: Session, signedIn: SessionApi): void {
  useEffect(
    () =>
      onReconnect(connection, () => {
        if (focusManager.isFocused()) void refetchShown(signedIn);
      }),
    [connection, signedIn],
  );
}

async function refetchShown({ client, queryClient }: SessionApi): Promise<void> {
  const shown = queryClient.getQueryCache().findAll({ type: 'active' });
  if (shown.length > 0) return queryClient.refetchQueries({ type: 'active' }, { cancelRefetch: false });
  // The page shows no data of the service, so one read determines the state of the connection banner.
  return queryClient.prefetchQuery({ ...customersQuery(client), staleTime: 0 });
}
