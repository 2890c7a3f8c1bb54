import { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '#auth/client/apiClient.ts';

/** One session's way to the API and the answers it got. It is thrown away with the session. */
export interface SessionApi {
  client: ApiClient;
  queryClient: QueryClient;
}

export function createSessionApi(client: ApiClient): SessionApi {
  const queryClient = new QueryClient({
    defaultOptions: {
      // Retries, waiting and the truth about the network live in src/net, in one place. In the default mode a
      // mutation that was paused offline would be sent by itself when the network returns.
      queries: { retry: false, networkMode: 'always', staleTime: 30_000 },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return { client, queryClient };
}
