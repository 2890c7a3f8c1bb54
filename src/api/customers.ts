import { queryOptions } from '@tanstack/react-query';
import type { Client } from '#auth/client.ts';
import { path } from '#net/path.ts';
import { Customer, CustomerList } from './contract/customer.ts';
import { parseRows } from './contract/rows.ts';
import { read } from './read.ts';

/** Every company that the user acts for or is managed by. One call. */
export const customersQuery = (client: Client) =>
  queryOptions({
    queryKey: ['customer', 'list', {}],
    queryFn: async ({ signal }) => {
      const answer = await client.call({ kind: 'read', method: 'GET', path: path('/v1/company'), signal });
      return parseRows(Customer, read(CustomerList, answer.body, 'GET /v1/company').company);
    },
  });
