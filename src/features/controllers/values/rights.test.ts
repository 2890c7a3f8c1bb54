import { expect, it } from 'vitest';
import type { Device } from '#api/contract/device.ts';
import { editableProperties, renameObstacle } from './rights.ts';

const device = (userRights?: Device['userRights'], lastUpdate: string | undefined = 't1'): Device => ({
  id: 1,
  lastUpdate,
  properties: {},
  userRights,
});
const named = (propertyEditabilities: Record<string, boolean>) => ({
  propertyEditabilities,
  monitorManagement: false,
});
const manager = { propertyEditabilities: {}, monitorManagement: true };

it.each([
  ['nothing said', device(), null, 'notSaid'],
  ['a manager', device(manager), 'all', null],
  ['the name', device(named({ name: true, info: false })), ['name'], null],
  ['something else', device(named({ name: false, address: true })), ['address'], 'notAllowed'],
  ['nothing', device(named({})), [], 'notAllowed'],
  ['the name, without a guard', device(named({ name: true }), ''), ['name'], 'unguarded'],
])('returns the rights and the obstacle for: %s', (_, given, permitted, obstacle) => {
  expect(editableProperties(given)).toEqual(permitted);
  expect(renameObstacle(given)).toBe(obstacle);
});
