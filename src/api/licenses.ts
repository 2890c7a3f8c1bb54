import { queryOptions } from '@tanstack/react-query';
import type { ApiAnswer, Client } from '#auth/client.ts';
import { path } from '#net/path.ts';
import { ActivateAnswer, ClaimAnswer, License, LicenseList } from './contract/license.ts';
import type { ActivateRequest, ClaimRequest } from './contract/requests.ts';
import { parseRows, type Rows } from './contract/rows.ts';
import { read } from './read.ts';

/** An answer together with the service's time at which it was true, epoch milliseconds. */
export interface Timed<T> {
  value: T;
  serverTime: number;
}

function licenses(answer: ApiAnswer, call: string): Timed<Rows<License>> {
  const { licenses } = read(LicenseList, answer.body, call);
  return { value: parseRows(License, licenses), serverTime: answer.serverTime };
}

/** All licenses that the customer bought, with the ids of their links. One call, however many there are. */
export async function readCustomerLicenses(client: Client, customerId: string, signal?: AbortSignal) {
  const answer = await client.call({
    kind: 'read',
    method: 'GET',
    path: path('/v1/license/customer/:customerId', { customerId }),
    query: { includeDatalinks: 'true' },
    signal,
  });
  return licenses(answer, 'GET /v1/license/customer/:customerId');
}

/** The licenses linked to one controller or site; the service does not send `datalinks` here. */
export async function readControllerLicenses(client: Client, nodeId: string, signal?: AbortSignal) {
  const answer = await client.call({
    kind: 'read',
    method: 'GET',
    path: path('/v1/license/controller/:nodeId', { nodeId }),
    signal,
  });
  return licenses(answer, 'GET /v1/license/controller/:nodeId');
}

export const customerLicensesQuery = (client: Client, customerId: string) =>
  queryOptions({
    queryKey: ['license', 'customer', { customerId }],
    queryFn: ({ signal }) => readCustomerLicenses(client, customerId, signal),
  });

export const controllerLicensesQuery = (client: Client, nodeId: string) =>
  queryOptions({
    queryKey: ['license', 'controller', { nodeId }],
    queryFn: ({ signal }) => readControllerLicenses(client, nodeId, signal),
  });

/**
 * Links a license to a controller. There is no way back in this API. Sent once; src/intent reads back.
 * @param signal takes it back as long as the service has not processed it: in the queue, and between a 429 or 401 and
 * the next try. Then it throws an AbortError; on the wire it has no effect.
 */
export async function claimLicense(
  client: Client,
  body: ClaimRequest,
  signal?: AbortSignal,
): Promise<Timed<ClaimAnswer>> {
  const answer = await client.call({
    kind: 'write',
    method: 'POST',
    path: path('/v1/license/claim'),
    body,
    signal,
  });
  return {
    value: read(ClaimAnswer, answer.body, 'POST /v1/license/claim'),
    serverTime: answer.serverTime,
  };
}

/** Sets the activation date: now, or `activationIso`. Sent once, and taken back, as `claimLicense`. */
export async function activateLicense(
  client: Client,
  body: ActivateRequest,
  signal?: AbortSignal,
): Promise<Timed<ActivateAnswer>> {
  const answer = await client.call({
    kind: 'write',
    method: 'POST',
    path: path('/v1/license/activate'),
    body,
    signal,
  });
  return {
    value: read(ActivateAnswer, answer.body, 'POST /v1/license/activate'),
    serverTime: answer.serverTime,
  };
}
