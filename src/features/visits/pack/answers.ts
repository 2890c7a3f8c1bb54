import type { QueryKey } from '@tanstack/react-query';
import type { Customer } from '#api/contract/customer.ts';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import { ownersQuery } from '#api/owners/ownersQuery.ts';
import { customerByIdQuery, customersQuery } from '#api/customers.ts';
import { controllersQuery, deviceQuery } from '#api/devices.ts';
import { customerDevicesQuery, devicesBelowQuery } from '#api/deviceTree.ts';
import { controllerLicensesQuery, customerLicensesQuery } from '#api/licenses.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { controllerOf } from '#license/nodeId.ts';
import { licenseOfPlaceholder } from '#license/placeholderKey.ts';
import { isController, isControllerOrSite } from '#license/tree.ts';
import type { DatedPart, Licenses } from './part.ts';

/** The answer of a query, and when it was read, epoch milliseconds. */
export interface Answer {
  queryKey: QueryKey;
  data: unknown;
  at: number;
}

// Keys of queries of other features: the controller of a nodeId (controllers), the device that a typed number means
// (claim), and the controller with a serial number that is in no list (lookup).
const controllerKey = (nodeId: string) => ['device', 'controller', { nodeId }];
const meantDeviceKey = (typed: string) => ['device', 'meant', { typed }];
const serialKey = (nodeId: string) => ['device', 'serial', { nodeId }];

type Dated<T> = { value: T; at: number };

/**
 * Returns the answers that the visits give to the queries of the pages. Of what several visits contain, the latest is
 * used. A list that was put together is as old as its oldest part.
 */
export function answersOf(client: ApiClient, parts: readonly DatedPart[]): Answer[] {
  const latest = collect(parts);
  const { customers, devices, customerLicenses, nodeLicenses, customerDevices, below } = latest;
  const answers: Answer[] = [];
  const add = (query: { queryKey: QueryKey }, { value, at }: Dated<unknown>) =>
    answers.push({ queryKey: query.queryKey, data: value, at });

  const companies = [...customers.values()].map(({ value }) => value).sort((a, b) => a.id - b.id);
  if (customers.size > 0) add(customersQuery(client), { value: rowsOf(companies), at: oldest(customers) });
  for (const each of customers.values()) add(customerByIdQuery(client, each.value.id), each);
  for (const [id, each] of customerLicenses) add(customerLicensesQuery(client, id), each);
  for (const [nodeId, each] of nodeLicenses) add(controllerLicensesQuery(client, nodeId), each);
  for (const [id, each] of customerDevices)
    add(customerDevicesQuery(client, id), { value: rowsOf([...each.value.values()]), at: each.at });
  for (const [nodeId, each] of below) add(devicesBelowQuery(client, nodeId), each);

  const nodes = new Map([...devices].filter(([, { value }]) => isControllerOrSite(value)));
  if (nodes.size > 0) {
    const rows = [...nodes.values()].map(({ value }) => value);
    add(controllersQuery(client), { value: rowsOf(rows), at: oldest(nodes) });
  }
  for (const [nodeId, each] of devices) {
    const controller = isController(each.value) ? each : devices.get(controllerOf(nodeId));
    add({ queryKey: controllerKey(nodeId) }, controller ?? each);
    add(deviceQuery(client, nodeId), each);
    add({ queryKey: meantDeviceKey(nodeId) }, each);
    add({ queryKey: serialKey(nodeId) }, each);
  }
  for (const [nodeId, { at }] of nodes) {
    const owners = companies.filter(({ id }) => customerDevices.get(id)?.value.has(nodeId));
    add(ownersQuery(client, nodeId, companies), { value: owners, at });
  }
  return answers;
}

function collect(parts: readonly DatedPart[]) {
  const customers = new Map<number, Dated<Customer>>();
  const devices = new Map<string, Dated<Device>>();
  const customerLicenses = new Map<string, Dated<Licenses>>();
  const nodeLicenses = new Map<string, Dated<Licenses>>();
  const customerDevices = new Map<number, Dated<Map<string, Device>>>();
  const below = new Map<string, Dated<{ rows: Device[] }>>();
  const addDevices = (rows: readonly Device[], at: number) => {
    for (const device of rows) {
      const { nodeId } = device.properties;
      if (nodeId) devices.set(nodeId, { value: merge(devices.get(nodeId)?.value, device), at });
    }
  };
  for (const { part, at } of parts.toSorted((a, b) => a.at - b.at)) {
    switch (part.kind) {
      case 'customers':
        for (const value of part.rows) customers.set(value.id, { value, at });
        break;
      case 'customerLicenses':
        customerLicenses.set(part.customerId, {
          value: withKeys(part.list, customerLicenses.get(part.customerId)?.value),
          at,
        });
        break;
      case 'nodeLicenses':
        nodeLicenses.set(part.nodeId, { value: part.list, at });
        break;
      case 'customerDevices': {
        const present = customerDevices.get(part.companyId);
        const all = new Map(present?.value);
        for (const row of part.devices.rows) if (row.properties.nodeId) all.set(row.properties.nodeId, row);
        customerDevices.set(part.companyId, { value: all, at: Math.min(at, present?.at ?? at) });
        addDevices(part.devices.rows, at);
        break;
      }
      case 'below':
        below.set(part.nodeId, { value: part.devices, at });
        addDevices(part.devices.rows, at);
        break;
      case 'nodes':
        addDevices(part.devices, at);
    }
  }
  return { customers, devices, customerLicenses, nodeLicenses, customerDevices, below };
}

/** A list has fewer properties of a device than its page, so that none is lost. */
const merge = (known: Device | undefined, device: Device): Device =>
  known ? { ...known, ...device, properties: { ...known.properties, ...device.properties } } : device;

/** Returns the list with the keys that another visit keeps. */
function withKeys(list: Licenses, other: Licenses | undefined): Licenses {
  if (!other) return list;
  const keys = new Map(other.value.rows.map(({ id, key }) => [id, key]));
  const rows = list.value.rows.map((license): License => {
    const key = keys.get(license.id);
    const isKnown = key !== undefined && licenseOfPlaceholder(key) === null;
    const isFree = license.datalinks?.length === 0;
    return isKnown && isFree && licenseOfPlaceholder(license.key) !== null ? { ...license, key } : license;
  });
  return { ...list, value: { ...list.value, rows } };
}

const rowsOf = <T>(rows: T[]) => ({ rows, unreadable: [] });

const oldest = (dated: ReadonlyMap<unknown, Dated<unknown>>) =>
  Math.min(...[...dated.values()].map(({ at }) => at));
