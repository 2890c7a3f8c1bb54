import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { Customer, CustomerList } from './contract/customer.ts';
import { parseRows } from './contract/rows.ts';
import { parseAnswer } from './parseAnswer.ts';
import { customersRequest } from './requests/readRequests.ts';

async function readCustomers(client: ApiClient, query: Record<string, string>, signal?: AbortSignal) {
  const answer = await client.call({ ...customersRequest(query), signal });
  return parseRows(Customer, parseAnswer(CustomerList, answer.body, 'GET /v1/company').company);
}

/** Every company that the user acts for or is managed by. One call. */
export const customersQuery = (client: ApiClient) =>
  queryOptions({
    queryKey: ['customer', 'list', {}],
    queryFn: ({ signal }) => readCustomers(client, {}, signal),
  });

/** One company by its numeric id, or null if the user cannot see it. */
export const customerByIdQuery = (client: ApiClient, id: number) =>
  queryOptions({
    queryKey: ['customer', 'id', { id }],
    queryFn: async ({ signal }) => {
      const { rows } = await readCustomers(client, { id: String(id) }, signal);
      return rows.find((customer) => customer.id === id) ?? null;
    },
  });
