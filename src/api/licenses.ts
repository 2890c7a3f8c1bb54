import { queryOptions, skipToken } from '@tanstack/react-query';
import type { ApiRequest, ApiClient } from '#auth/client/apiClient.ts';
import { path } from '#http/path.ts';
import { License, LicenseList, readPlainLicense } from './contract/license.ts';
import { addRows, type Rows } from './contract/rows.ts';
import { parseAnswer } from './parseAnswer.ts';
import { customerLicensesRequest, LICENSE_ROWS } from './requests/readRequests.ts';

/** A value, and when it was read by the service's clock, in epoch milliseconds. */
export interface Timed<T> {
  value: T;
  serverTime: number;
}

/** Called with the rows read so far of a list that is still loading. */
type OnPartial = (rows: Rows<License>) => void;

const noop: OnPartial = () => undefined;

/**
 * Reads a list of licenses of any length. A large list is parsed off the main thread and arrives in batches.
 * @param onPartial called with the first batch, and whenever the number of rows has doubled
 */
async function readLicenses(
  client: ApiClient,
  request: ApiRequest,
  onPartial = noop,
): Promise<Timed<Rows<License>>> {
  let list: Rows<License> = { rows: [], unreadable: [] };
  const begin = () => {
    const attempt: Rows<License> = { rows: [], unreadable: [] };
    list = attempt;
    let nextThreshold = 1;
    return (raw: unknown[]) => {
      addRows(attempt, License, raw, readPlainLicense);
      if (attempt.rows.length < nextThreshold) return;
      nextThreshold = attempt.rows.length * 2;
      onPartial({ rows: [...attempt.rows], unreadable: [...attempt.unreadable] });
    };
  };
  const answer = await client.call({ ...request, rows: { field: LICENSE_ROWS, begin } });
  const { licenses } = parseAnswer(LicenseList, answer.body, `GET ${request.path.template}`);
  addRows(list, License, licenses, readPlainLicense);
  return { value: list, serverTime: answer.serverTime };
}

/** Reads all licenses that the customer bought, with the ids of their links. One call for any number of licenses. */
export async function readCustomerLicenses(
  client: ApiClient,
  customerId: string,
  signal?: AbortSignal,
  onPartial?: OnPartial,
) {
  return readLicenses(client, { ...customerLicensesRequest(customerId), signal }, onPartial);
}

/** Reads the licenses linked to one controller or site. The service omits `datalinks` here. */
export async function readControllerLicenses(client: ApiClient, nodeId: string, signal?: AbortSignal) {
  const url = path('/v1/license/controller/:nodeId', { nodeId });
  return readLicenses(client, { kind: 'read', method: 'GET', path: url, signal });
}

/** Disabled, because it would compare every field of tens of thousands of rows after each refetch. */
const structuralSharing = false;

/**
 * The licenses received so far while a customer's list loads for the first time, else null. A separate query, so that
 * a partial list is never used as the complete list.
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
    // A few licenses each, which also tell where the licenses of a customer are.
    gcTime: Infinity,
  });
