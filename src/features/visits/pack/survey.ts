import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { jointOwnersQuery } from '#api/owners/jointOwnersQuery.ts';
import { customersQuery } from '#api/customers.ts';
import { readNodes } from '#api/devices.ts';
import { customerDevicesQuery, devicesBelowQuery } from '#api/deviceTree.ts';
import { customerLicensesQuery } from '#api/licenses.ts';
import type { SessionApi } from '#api/sessionApi.ts';
import { isProblem } from '#http/problem.ts';
import { controllerOf } from '#license/nodeId.ts';
import { serialCandidates } from '#license/text/serial.ts';
import { isControllerOrSite, treeBelow, type Branch } from '#license/tree.ts';
import { isFree } from './keys.ts';
import type { DatedPart } from './part.ts';

/** What a visit is to contain. */
export interface VisitScope {
  /** UUIDs of customers, in lower case. */
  customers: readonly string[];
  /** NodeIds or serial numbers, as written. */
  controllers: readonly string[];
}

/** What a visit will contain, from the lists alone. */
export interface Survey {
  parts: DatedPart[];
  /** NodeIds of controllers and sites, whose licenses are read one by one. */
  nodes: string[];
  /** NodeIds of the controllers that were named and found. */
  controllers: string[];
  /** Numbers that no visible controller has. */
  notFound: string[];
  customers: Customer[];
  licenses: number;
  /** Licenses that are free to be claimed. */
  free: License[];
}

/** Controllers in one call. */
const PER_CALL = 100;

/**
 * Reads the lists of a visit: one call for the customers, two for each customer, and a few to find the controllers and
 * their customers.
 * @throws Problem, or AbortError
 */
export async function survey(
  api: SessionApi,
  scope: VisitScope,
  signal: AbortSignal,
  now: () => number = Date.now,
): Promise<Survey> {
  const { client } = api;
  const all = await read(api, customersQuery(client), signal);
  const named = await findControllers(api, scope.controllers, signal);
  const parts: DatedPart[] = [];
  const whole = new Set(scope.customers);
  const isWhole = ({ uuid }: Customer) => uuid !== undefined && whole.has(uuid.toLowerCase());
  const owners =
    named.found.length > 0
      ? (await read(api, jointOwnersQuery(client, named.found, all.data.rows), signal)).data
      : [];
  const customers = all.data.rows.filter(
    (customer) => isWhole(customer) || owners.some(({ id }) => id === customer.id),
  );
  if (customers.length > 0) parts.push({ part: { kind: 'customers', rows: customers }, at: all.at });

  const listed = new Set([
    ...scope.customers,
    ...customers.flatMap(({ uuid }) => (uuid ? [uuid.toLowerCase()] : [])),
  ]);
  const licenses: License[] = [];
  for (const customerId of listed) {
    const list = await read(api, customerLicensesQuery(client, customerId), signal).catch(unlessRefused);
    if (!list) continue;
    licenses.push(...list.data.value.rows);
    parts.push({ part: { kind: 'customerLicenses', customerId, list: list.data }, at: list.at });
  }

  const kept: Device[] = [];
  for (const customer of customers) {
    const { data, at } = await read(api, customerDevicesQuery(client, customer.id), signal);
    const devices = isWhole(customer) ? data : below(data, named.found);
    kept.push(...devices.rows);
    parts.push({ part: { kind: 'customerDevices', companyId: customer.id, devices }, at });
  }
  const owned = new Set(kept.map(({ properties }) => properties.nodeId));
  for (const nodeId of named.found.filter((each) => !owned.has(each))) {
    const { data: devices, at } = await read(api, devicesBelowQuery(client, nodeId), signal);
    kept.push(...devices.rows);
    parts.push({ part: { kind: 'below', nodeId, devices }, at });
  }

  const nodes = [...new Set([...named.found, ...kept.filter(isControllerOrSite).map(nodeIdOf)])];
  for (let from = 0; from < nodes.length; from += PER_CALL) {
    const devices = await readNodes(client, nodes.slice(from, from + PER_CALL), signal);
    parts.push({ part: { kind: 'nodes', devices }, at: now() });
  }
  return {
    parts: joinNodes(parts),
    nodes,
    controllers: named.found,
    notFound: named.notFound,
    customers,
    licenses: licenses.length,
    free: licenses.filter(isFree),
  };
}

/** Reads fresh data through the cache of the pages. */
async function read<T, K extends QueryKey>(
  { queryClient }: SessionApi,
  options: FetchQueryOptions<T, Error, T, K>,
  signal: AbortSignal,
): Promise<{ data: T; at: number }> {
  signal.throwIfAborted();
  const data = await queryClient.fetchQuery({ ...options, staleTime: 0 });
  signal.throwIfAborted();
  return { data, at: queryClient.getQueryState(options.queryKey)?.dataUpdatedAt ?? Date.now() };
}

/** A customer whose licenses the user may not see is kept without them. */
function unlessRefused(error: unknown): null {
  if (isProblem(error, 'forbidden', 'notFound')) return null;
  throw error;
}

async function findControllers(
  { client }: SessionApi,
  written: readonly string[],
  signal: AbortSignal,
): Promise<{ found: string[]; notFound: string[] }> {
  const candidates = new Map(
    written.map((text) => [text, [...new Set(serialCandidates(text).map(controllerOf))]]),
  );
  const nodeIds = [...new Set([...candidates.values()].flat())];
  const visible = new Set<string>();
  for (let from = 0; from < nodeIds.length; from += PER_CALL)
    for (const device of await readNodes(client, nodeIds.slice(from, from + PER_CALL), signal))
      visible.add(nodeIdOf(device));
  const found = new Set<string>();
  const notFound: string[] = [];
  for (const [text, ids] of candidates) {
    const nodeId = ids.find((id) => visible.has(id));
    if (nodeId === undefined) notFound.push(text);
    else found.add(nodeId);
  }
  return { found: [...found], notFound };
}

/** Returns the controllers and what is below them. */
function below({ rows, unreadable }: Rows<Device>, controllers: readonly string[]): Rows<Device> {
  const kept = new Set(controllers);
  const add = (branch: Branch) => {
    kept.add(branch.nodeId);
    branch.children.forEach(add);
  };
  for (const nodeId of controllers) treeBelow(nodeId, rows).forEach(add);
  return { rows: rows.filter((row) => kept.has(nodeIdOf(row))), unreadable };
}

const nodeIdOf = ({ properties }: Device): string => properties.nodeId ?? '';

/** Joins the parts with the properties of the controllers, so that one replaces the other at a refresh. */
function joinNodes(parts: readonly DatedPart[]): DatedPart[] {
  const devices = parts.flatMap(({ part }) => (part.kind === 'nodes' ? part.devices : []));
  const others = parts.filter(({ part }) => part.kind !== 'nodes');
  const at = Math.min(...parts.filter(({ part }) => part.kind === 'nodes').map((each) => each.at));
  return devices.length > 0 ? [...others, { part: { kind: 'nodes', devices }, at }] : others;
}
