import type { ApiRequest } from '#auth/client/apiClient.ts';
import { path } from '#http/path.ts';
import type { DeviceQuery } from '#api/contract/requests.ts';

// The requests of the reads that a page may begin with. Separate from the code that parses their answers, since they are
// sent before that code has arrived.

/** @param query the filter; empty for every company that the user acts for or is managed by */
export const customersRequest = (query: Record<string, string> = {}): ApiRequest => ({
  kind: 'read',
  method: 'GET',
  path: path('/v1/company'),
  query,
});

/** @throws Problem `notFound` for a text that cannot be an id */
export const customerLicensesRequest = (customerId: string): ApiRequest => ({
  kind: 'read',
  method: 'GET',
  path: path('/v1/license/customer/:customerId', { customerId }),
  query: { includeDatalinks: 'true' },
});

/** The member of the answer that holds the rows of a list of licenses. */
export const LICENSE_ROWS = 'licenses';

export const devicesRequest = (body: DeviceQuery): ApiRequest => ({
  kind: 'read',
  method: 'POST',
  path: path('/v1/device/query'),
  body,
});

export const nodesRequest = (nodeIds: string[]): ApiRequest =>
  devicesRequest({ filter: { nodeId: nodeIds } });
