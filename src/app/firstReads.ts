import {
  customerLicensesRequest,
  customersRequest,
  LICENSE_ROWS,
  nodesRequest,
} from '#api/requests/readRequests.ts';
import type { SessionClient, ApiRequest } from '#auth/client/apiClient.ts';
import { isSegment } from '#http/path.ts';
import { nodeIdsToController } from '#license/nodeId.ts';
import type { RoutePath } from '#routing/routes.ts';
import { findPage } from './findPage.ts';
import { firstPathname } from './loadFirstPage.ts';

// Other texts in a URL are not sent as they are (see features/customer/customerId.ts).
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

type Reads = (params: Record<string, string>) => EarlyRequest[];
type EarlyRequest = [request: ApiRequest, rows?: string];

const ofCustomer: Reads = ({ customerId = '' }) =>
  UUID.test(customerId)
    ? [[customersRequest()], [customerLicensesRequest(customerId.toLowerCase()), LICENSE_ROWS]]
    : [];

/** The reads that every visit of a page begins with. */
const FIRST_READS: Partial<Record<RoutePath, Reads>> = {
  '/overview': () => [[customersRequest()]],
  '/customers': () => [[customersRequest()]],
  '/customers/$customerId': ofCustomer,
  '/controllers/$nodeId': ({ nodeId = '' }) =>
    isSegment(nodeId) ? [[nodesRequest(nodeIdsToController(nodeId))]] : [],
};

/** Sends the first reads of the page at this URL, while its code is being fetched. */
export function sendFirstReads(client: SessionClient, pathname: string): void {
  const { path, params } = findPage(firstPathname(pathname), true);
  const reads = path === null ? undefined : FIRST_READS[path];
  for (const [request, rows] of reads?.(params) ?? []) client.readEarly(request, rows);
}
