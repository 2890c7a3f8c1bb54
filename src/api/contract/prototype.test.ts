import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { Customer } from './customer.ts';
import { Device } from './device.ts';
import { ErrorBody } from './error.ts';
import { License } from './license.ts';
import { ClaimAnswer } from './licenseWrites.ts';
import { parseRows } from './rows.ts';

const EVIL = '"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},"prototype":{"evil":1}';

const ANSWERS: [name: string, schema: z.ZodMiniType, body: string][] = [
  ['a license', License, `{"id":"1","key":"k",${EVIL}}`],
  ['a customer', Customer, `{"id":1,"name":"n",${EVIL}}`],
  [
    'a device',
    Device,
    `{"id":1,${EVIL},"properties":{"nodeId":"n",${EVIL},"info":{"model":"m",${EVIL}}},` +
      `"userRights":{"propertyEditabilities":{"name":true,"__proto__":true,"constructor":true}}}`,
  ],
  ['an error', ErrorBody, `{"message":"m",${EVIL}}`],
  ['a claim', ClaimAnswer, `{"success":true,"license":{"id":"1","key":"k","nodeId":"n",${EVIL}},${EVIL}}`],
];

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe('#98 keys that target the prototype', () => {
  it.each(ANSWERS)('do not change any prototype when they are in %s', (_, schema, body) => {
    const { rows, unreadable } = parseRows(schema, [JSON.parse(body)]);
    expect(unreadable).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('evil');
    expect({}).not.toHaveProperty('evil');
    for (const each of objectsIn(rows)) {
      if (Array.isArray(each)) continue;
      expect([Object.prototype, null]).toContain(Object.getPrototypeOf(each));
      expect(Reflect.get(each, 'evil') === undefined || Object.hasOwn(each, 'evil')).toBe(true);
    }
  });
});
