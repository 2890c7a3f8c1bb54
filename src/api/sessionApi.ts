import { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '#auth/client/apiClient.ts';

/** The API client and the query cache of one session. Both are discarded when the session ends. */
export interface SessionApi {
  client: ApiClient;
  queryClient: QueryClient;
}

export function createSessionApi(client: ApiClient): SessionApi {
  const queryClient = new QueryClient({
    defaultOptions: {
      // src/http handles retries, pauses and the state of the network. In the default network mode, a mutation paused
      // offline would be sent automatically when the network returns.
      queries: { retry: false, networkMode: 'always', staleTime: 30_000 },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return { client, queryClient };
}
