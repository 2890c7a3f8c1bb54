import { hashKey } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import { ownersQuery } from '#api/owners/ownersQuery.ts';
import { customersQuery } from '#api/customers.ts';
import { controllersQuery } from '#api/devices.ts';
import { controllerQuery } from '#features/controllers/values/controllerQuery.ts';
import { customerLicensesQuery } from '#api/licenses.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { placeholderKey } from '#license/placeholderKey.ts';
import { licenseOf } from '#license/testing/license.ts';
import { answersOf } from './answers.ts';
import type { DatedPart } from './part.ts';

const client: ApiClient = { sid: 'sid', call: () => Promise.reject(new Error('not asked')) };

const ANN = { id: 1, uuid: 'a', name: 'Ann' };
const BOB = { id: 2, uuid: 'b', name: 'Bob' };
const device = (nodeId: string, nodeType: string, more: object = {}): Device => ({
  id: nodeId.length,
  properties: { nodeId, nodeType, ...more },
});
const BOX = device('BOX', 'smartgridController');
const SITE = device('BOX_site_0', 'smartgridControllerSite');
const METER = device('METER', 'powerMeter');

const LICENSE = licenseOf({
  id: '11111111-2222-4333-8444-555555555555',
  key: 'M7XK-20QP-91AB-7B84',
  datalinks: [],
});
const listOf = (license: License) => ({ value: { rows: [license], unreadable: [] }, serverTime: 7 });
const devicesOf = (...rows: Device[]) => ({ rows, unreadable: [] });

function answers(...parts: DatedPart[]) {
  const all = new Map(answersOf(client, parts).map((each) => [hashKey(each.queryKey), each]));
  return ({ queryKey }: { queryKey: readonly unknown[] }) => all.get(hashKey(queryKey));
}

describe('the answers of visits', () => {
  test('join the customers of all visits, as old as the oldest', () => {
    const of = answers(
      { part: { kind: 'customers', rows: [BOB] }, at: 20 },
      { part: { kind: 'customers', rows: [ANN] }, at: 10 },
    );
    expect(of(customersQuery(client))).toMatchObject({ at: 10, data: { rows: [ANN, BOB] } });
  });

  test('take a controller for its site, name its owner, and list no other device', () => {
    const of = answers(
      { part: { kind: 'customers', rows: [ANN, BOB] }, at: 5 },
      { part: { kind: 'customerDevices', companyId: 1, devices: devicesOf(BOX, SITE, METER) }, at: 5 },
      { part: { kind: 'nodes', devices: [device('BOX', 'smartgridController', { name: 'Roof' })] }, at: 9 },
    );
    expect(of(controllerQuery(client, 'BOX_site_0'))?.data).toMatchObject({
      properties: { name: 'Roof' },
    });
    expect(of(controllersQuery(client))?.data).toMatchObject({
      rows: [{ properties: { nodeId: 'BOX' } }, { properties: { nodeId: 'BOX_site_0' } }],
    });
    expect(of(ownersQuery(client, 'BOX', [ANN, BOB]))?.data).toEqual([ANN]);
  });

  test('use the latest list, with a key that another visit keeps while the license is free', () => {
    const whole = {
      part: { kind: 'customerLicenses', customerId: 'a', list: listOf(LICENSE) },
      at: 1,
    } as const;
    const masked = { ...LICENSE, key: placeholderKey(LICENSE) };
    const later = (license: License): DatedPart => ({
      part: { kind: 'customerLicenses', customerId: 'a', list: listOf(license) },
      at: 2,
    });
    const keyIn = (license: License) =>
      answers(later(license), whole)(customerLicensesQuery(client, 'a'))?.data as ReturnType<typeof listOf>;
    expect(keyIn(masked).value.rows[0]?.key).toBe(LICENSE.key);
    expect(keyIn({ ...masked, datalinks: ['link'] }).value.rows[0]?.key).toBe(masked.key);
  });

  test('say nothing of what no visit holds', () => {
    expect(answersOf(client, [])).toEqual([]);
    const of = answers({ part: { kind: 'customers', rows: [ANN] }, at: 1 });
    expect(of(controllersQuery(client))).toBeUndefined();
    expect(of(customerLicensesQuery(client, 'a'))).toBeUndefined();
  });
});
