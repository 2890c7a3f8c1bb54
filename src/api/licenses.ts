import { queryOptions, skipToken } from '@tanstack/react-query';
import type { ApiRequest, ApiClient } from '#auth/client/apiClient.ts';
import { path } from '#http/path.ts';
import { License, LicenseList } from './contract/license.ts';
import { addRows, type Rows } from './contract/rows.ts';
import { parseAnswer } from './parseAnswer.ts';

/** An answer together with the service's time at which it was true, epoch milliseconds. */
export interface Timed<T> {
  value: T;
  serverTime: number;
}

/** Those read until now of a list that is still on its way. */
type OnPartial = (rows: Rows<License>) => void;

const noop: OnPartial = () => undefined;

/**
 * A list of licenses, however long: a large one is read beside the page, and comes in batches.
 * @param onPartial called with the first batch, and whenever twice as many are there
 */
async function readLicenses(
  client: ApiClient,
  request: Pick<ApiRequest, 'path' | 'query' | 'signal'>,
  onPartial = noop,
): Promise<Timed<Rows<License>>> {
  let list: Rows<License> = { rows: [], unreadable: [] };
  const begin = () => {
    const attempt: Rows<License> = { rows: [], unreadable: [] };
    list = attempt;
    let nextThreshold = 1;
    return (raw: unknown[]) => {
      addRows(attempt, License, raw);
      if (attempt.rows.length < nextThreshold) return;
      nextThreshold = attempt.rows.length * 2;
      onPartial({ rows: [...attempt.rows], unreadable: [...attempt.unreadable] });
    };
  };
  const answer = await client.call({
    kind: 'read',
    method: 'GET',
    rows: { field: 'licenses', begin },
    ...request,
  });
  const { licenses } = parseAnswer(LicenseList, answer.body, `GET ${request.path.template}`);
  addRows(list, License, licenses);
  return { value: list, serverTime: answer.serverTime };
}

/** All licenses that the customer bought, with the ids of their links. One call, however many there are. */
export async function readCustomerLicenses(
  client: ApiClient,
  customerId: string,
  signal?: AbortSignal,
  onPartial?: OnPartial,
) {
  const url = path('/v1/license/customer/:customerId', { customerId });
  return readLicenses(client, { path: url, query: { includeDatalinks: 'true' }, signal }, onPartial);
}

/** The licenses linked to one controller or site; the service does not send `datalinks` here. */
export async function readControllerLicenses(client: ApiClient, nodeId: string, signal?: AbortSignal) {
  return readLicenses(client, { path: path('/v1/license/controller/:nodeId', { nodeId }), signal });
}

/** A list of tens of thousands is not compared with the one before it, row by row and field by field. */
const structuralSharing = false;

/**
 * What of a customer's licenses is here while they are read for the first time, else null. It has a place of its own,
 * so that nobody takes a part for the whole.
 */
export const partialLicensesQuery = (customerId: string) =>
  queryOptions<Rows<License> | null>({
    queryKey: ['license', 'soFar', { customerId }],
    queryFn: skipToken,
    structuralSharing,
  });

export const customerLicensesQuery = (client: ApiClient, customerId: string) =>
  queryOptions({
    queryKey: ['license', 'customer', { customerId }],
    queryFn: async ({ signal, client: cache, queryKey }) => {
      const partialKey = partialLicensesQuery(customerId).queryKey;
      const isRefetch = cache.getQueryData(queryKey) !== undefined;
      const showPartial = (rows: Rows<License>) => cache.setQueryData(partialKey, rows);
      try {
        return await readCustomerLicenses(client, customerId, signal, isRefetch ? noop : showPartial);
      } finally {
        if (!isRefetch && cache.getQueryData(partialKey)) cache.setQueryData(partialKey, null);
      }
    },
    structuralSharing,
  });

export const controllerLicensesQuery = (client: ApiClient, nodeId: string) =>
  queryOptions({
    queryKey: ['license', 'controller', { nodeId }],
    queryFn: ({ signal }) => readControllerLicenses(client, nodeId, signal),
  });
