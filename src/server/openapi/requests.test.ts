import type { OpenAPIV3_1 } from 'openapi-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiClient, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { serveSandbox, type Served } from '#server/sandbox/testing/serve.ts';
import { openApiDocument } from './document.ts';
import { operationsOf } from './testing/operations.ts';

type Schema = OpenAPIV3_1.SchemaObject;
type Body = Record<string, unknown>;

const document = openApiDocument({ kind: 'practice' });
const operations = operationsOf(document).flatMap(({ path, method, spec }) => {
  const body = spec.requestBody as OpenAPIV3_1.RequestBodyObject | undefined;
  const { schema, example } = body?.content['application/json'] ?? {};
  if (!schema || !('$ref' in schema)) return [];
  const resolved = document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''] as Schema;
  return [{ id: spec.operationId ?? '', path, method, schema: resolved, example: example as Body }];
});

let served: Served;
let call: ApiClient;
let token: string;

beforeAll(async () => {
  served = await serveSandbox();
  call = createApiClient(served.url);
  token = await call.signIn('installer');
});
afterAll(() => served.close());

const ANOTHER_TYPE: Record<string, unknown> = {
  string: 5,
  array: 'x',
  object: [],
  boolean: 'true',
  integer: '5',
};

/** Returns variants of a valid body that violate one rule of the schema each. */
function invalidBodies(schema: Schema, body: Body): [rule: string, body: Body][] {
  const fields = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const without = (name: string) => Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
  return [
    ...(schema.required ?? []).map((name): [string, Body] => [`without ${name}`, without(name)]),
    ...(schema.additionalProperties === false
      ? [['with a field more', { ...body, more: 1 }] as [string, Body]]
      : []),
    ...fields.flatMap(([name, field]): [string, Body][] => [
      [`${name} of another type`, { ...body, [name]: ANOTHER_TYPE[String(field.type)] }],
      ...(field.maxLength
        ? [[`${name} too long`, { ...body, [name]: longer(field) }] as [string, Body]]
        : []),
      ...(field.minLength
        ? [[`${name} too short`, { ...body, [name]: 'x'.repeat(field.minLength - 1) }] as [string, Body]]
        : []),
      ...(field.format === 'date-time'
        ? [[`${name} without a zone`, { ...body, [name]: '2027-01-31T08:15:00' }] as [string, Body]]
        : []),
      ...(field.type === 'object' && field.properties
        ? invalidBodies(field, {}).map(([rule, inner]): [string, Body] => [
            `${name} ${rule}`,
            { ...body, [name]: inner },
          ])
        : []),
    ]),
  ];
}

const longer = ({ format, maxLength = 0 }: Schema) =>
  format === 'email' ? `${'x'.repeat(maxLength - 11)}@example.com` : 'x'.repeat(maxLength + 1);

const urlOf = (path: string) => path.replace('{deviceId}', '5020');

describe.each(operations)('the body of $id', ({ path, method, schema, example }) => {
  it('is accepted if it equals the example', async () => {
    const answer = await call(method.toUpperCase(), urlOf(path), { token, body: example });
    expect(answer.status, answer.text).toBeLessThan(300);
  });

  it.each(invalidBodies(schema, example))('is refused %s', async (_, body) => {
    const answer = await call(method.toUpperCase(), urlOf(path), { token, body });
    expect(answer.status, answer.text).toBe(400);
  });
});

describe('a parameter', () => {
  const parameters = operationsOf(document).flatMap(({ path, method, spec }) =>
    ((spec.parameters ?? []) as OpenAPIV3_1.ParameterObject[]).flatMap(({ name, in: place, schema }) => {
      const { type, items, enum: values } = schema as Schema & { items?: Schema };
      const limited = type === 'integer' || type === 'boolean' || values || items?.type === 'integer';
      return limited ? [{ name, place, path, method }] : [];
    }),
  );

  it.each(parameters)(
    '$name of $method $path is refused out of range',
    async ({ name, place, path, method }) => {
      const body = method === 'put' ? { properties: {} } : undefined;
      for (const value of ['x', '-1', '1.5', '9999999999999999']) {
        const url = place === 'path' ? path.replace(`{${name}}`, value) : `${path}?${name}=${value}`;
        const whole = url
          .replace('{deviceId}', '5020')
          .replace('{customerId}', '3b0f7a54-3c1d-4e0a-9a5f-1f2f6c8d7e01');
        const answer = await call(method.toUpperCase(), whole, { token, body });
        expect(answer.status, whole).toBe(400);
      }
    },
  );
});
