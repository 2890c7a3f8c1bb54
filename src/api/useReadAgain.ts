import { focusManager, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onBack } from '#auth/onBack.ts';
import type { Session } from '#auth/session.ts';

/**
 * When the network is back, reads again what the page shows and failed to read, or read long ago: one wave for each
 * loss. A tab in the back reads again when somebody looks at it.
 */
export function useReadAgain({ connection }: Session, queryClient: QueryClient): void {
  useEffect(
    () =>
      onBack(connection, () => {
        if (!focusManager.isFocused()) return;
        void queryClient.refetchQueries(
          { type: 'active', predicate: (query) => query.state.status === 'error' || query.isStale() },
          { cancelRefetch: false },
        );
      }),
    [connection, queryClient],
  );
}
