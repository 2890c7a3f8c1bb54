import type { QueryCache } from '@tanstack/react-query';
import { CONTROLLER_TYPES, type Device } from '#api/contract/device.ts';
import type { Customer } from '#api/contract/customer.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import type { Timed } from '#api/licenses.ts';

/** The complete list of a customer's licenses. */
export interface CustomerLicensesRead {
  list: Timed<Rows<License>>;
  /** When the list was read, epoch milliseconds of the device. */
  at: number;
}

/** Returns the lists of licenses read so far, by the customer's UUID in lower case. */
export function customerLicenseLists(cache: QueryCache): ReadonlyMap<string, CustomerLicensesRead> {
  const lists = new Map<string, CustomerLicensesRead>();
  for (const { queryKey, state } of cache.findAll({ queryKey: ['license', 'customer'] })) {
    const { customerId } = queryKey[2] as { customerId: string };
    const list = state.data as Timed<Rows<License>> | undefined;
    if (list) lists.set(customerId, { list, at: state.dataUpdatedAt });
  }
  return lists;
}

const customersIn = (cache: QueryCache) =>
  cache.find<Rows<Customer>>({ queryKey: ['customer', 'list', {}] })?.state.data?.rows ?? [];

/** Returns the names of the customers, by UUID in lower case. */
export function customerNames(cache: QueryCache): ReadonlyMap<string, string> {
  return new Map(customersIn(cache).flatMap(({ uuid, name }) => (uuid ? [[uuid.toLowerCase(), name]] : [])));
}

/** Returns the devices of the customers read so far, by the number of the customer. */
export function customerDevices(cache: QueryCache): ReadonlyMap<number, Rows<Device>> {
  const lists = new Map<number, Rows<Device>>();
  for (const { queryKey, state } of cache.findAll({ queryKey: ['device', 'company'] })) {
    const { companyId } = queryKey[2] as { companyId: number };
    if (state.data) lists.set(companyId, state.data as Rows<Device>);
  }
  return lists;
}

/** Returns the customers of the controllers and sites, by nodeId, as far as they were read. */
export function controllerOwners(cache: QueryCache): ReadonlyMap<string, readonly Customer[]> {
  const owners = new Map<string, Customer[]>();
  const add = (nodeId: string, customer: Customer) => {
    const present = owners.get(nodeId) ?? [];
    if (!present.some(({ id }) => id === customer.id)) owners.set(nodeId, [...present, customer]);
  };
  const byId = new Map(customersIn(cache).map((customer) => [customer.id, customer]));
  for (const [companyId, { rows }] of customerDevices(cache)) {
    const customer = byId.get(companyId);
    if (!customer) continue;
    for (const { properties } of rows)
      if (properties.nodeId && isControllerType(properties.nodeType)) add(properties.nodeId, customer);
  }
  for (const { queryKey, state } of cache.findAll({ queryKey: ['device', 'owners'] })) {
    const { nodeId } = queryKey[2] as { nodeId: string };
    for (const customer of (state.data as Customer[] | undefined) ?? []) add(nodeId, customer);
  }
  return owners;
}

const isControllerType = (type: string | null | undefined) =>
  CONTROLLER_TYPES.some((controllerType) => controllerType === type);
