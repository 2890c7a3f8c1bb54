import { focusManager } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onReconnect } from '#auth/session/onReconnect.ts';
import type { Session } from '#auth/session/session.ts';
import { customersQuery } from './customers.ts';
import type { SessionApi } from './sessionApi.ts';

/**
 * When the network is back, reads again what the page shows: one wave for each loss, in the tab that is looked at.
 * Others read again when somebody comes back to them.
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
  // Nothing here is the service's: one read finds out what the banner is to say.
  return queryClient.prefetchQuery({ ...customersQuery(client), staleTime: 0 });
}
