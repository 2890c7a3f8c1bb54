import { Validator } from '@seriousme/openapi-schema-validator';
import type { OpenAPIV3_1 } from 'openapi-types';
import { describe, expect, it } from 'vitest';
import { openSandbox } from '#server/sandbox/sandbox.ts';
import type { Target } from './call.ts';
import { openApiDocument } from './document.ts';
import { contentPointers, operationsOf } from './testing/operations.ts';
import { createValidate } from './testing/validate.ts';

const REAL = { kind: 'real', api: 'https://api.example.com', auth: 'https://auth.example.com' } as const;
const TARGETS: [name: string, target: Target][] = [
  ['the practice service', { kind: 'practice' }],
  ['the real services behind the host', { ...REAL, throughHost: true }],
  ['the real services elsewhere', { ...REAL, throughHost: false }],
];

describe.each(TARGETS)('the document of %s', (_, target) => {
  const document = openApiDocument(target);
  const operations = operationsOf(document);

  it('is OpenAPI 3.1', async () => {
    const result = await new Validator().validate(
      structuredClone(document) as unknown as Record<string, unknown>,
    );
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('has examples that match its schemas', () => {
    const validate = createValidate(document);
    const faults = (pointer: string, example: unknown) =>
      validate(pointer, example).map((line) => `${pointer}: ${line}`);
    const wrong = operations.flatMap((operation) => {
      const { spec, pointer } = operation;
      const parameters = (spec.parameters ?? []) as OpenAPIV3_1.ParameterObject[];
      const body = spec.requestBody as OpenAPIV3_1.RequestBodyObject | undefined;
      return [
        ...parameters.flatMap(({ example }, index) =>
          example === undefined ? [] : faults(`${pointer}/parameters/${index}/schema`, example),
        ),
        ...(body
          ? faults(
              `${pointer}/requestBody/content/application~1json/schema`,
              body.content['application/json']?.example,
            )
          : []),
        ...Object.entries(spec.responses ?? {}).flatMap(([status, answer]) =>
          [...contentPointers(operation, Number(status))].flatMap(([type, schema]) =>
            faults(schema, (answer as OpenAPIV3_1.ResponseObject).content?.[type]?.example),
          ),
        ),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('describes every call and field, and the rights that a call requires', () => {
    for (const { spec } of operations) {
      expect(spec.description).toMatch(/\.\n\nRights: .+\.$/s);
      expect(spec.summary).toMatch(/^[A-Z]/);
      for (const parameter of (spec.parameters ?? []) as OpenAPIV3_1.ParameterObject[])
        expect(parameter.description, parameter.name).toMatch(/\.$/);
    }
    const schemas = Object.entries(document.components?.schemas ?? {}) as [
      string,
      OpenAPIV3_1.SchemaObject,
    ][];
    for (const [id, { description, properties = {} }] of schemas) {
      expect(description, id).toMatch(/\.$/);
      for (const [name, field] of Object.entries(properties))
        // Named schemas are described where they are defined.
        if (!('$ref' in field)) expect(field.description, `${id}.${name}`).toMatch(/\.$/);
    }
  });

  it('documents Retry-After for every 429', () => {
    for (const { spec, path } of operations) {
      const answer = spec.responses?.[429] as OpenAPIV3_1.ResponseObject | undefined;
      expect(Object.keys(answer?.headers ?? {}), path).toContain('Retry-After');
    }
  });
});

describe('the document of the practice service', () => {
  it('has exactly the routes of the service', async () => {
    const sandbox = await openSandbox({ databaseUrl: 'file::memory:' });
    const routes = sandbox.app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    await sandbox.close();
    const documented = operationsOf(openApiDocument({ kind: 'practice' }));
    expect(documented.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(
      [...new Set(routes)].sort(),
    );
  });
});

describe('the document of the real services', () => {
  const [, throughHost, elsewhere] = TARGETS.map(([, target]) => openApiDocument(target));

  it('lists the host that forwards calls before the services', () => {
    const urls = (servers: OpenAPIV3_1.ServerObject[] | undefined) => servers?.map(({ url }) => url);
    expect(urls(throughHost?.servers)).toEqual(['.', REAL.api]);
    expect(urls(throughHost?.paths?.['/auth/login']?.servers)).toEqual(['.', REAL.auth]);
    expect(urls(elsewhere?.servers)).toEqual([REAL.api]);
    expect(urls(elsewhere?.paths?.['/auth/login']?.servers)).toEqual([REAL.auth]);
  });

  it('does not mention the practice service', () => {
    for (const document of [throughHost, elsewhere]) {
      expect(JSON.stringify(document)).not.toMatch(/practice service|sandbox|monitors the controller/i);
    }
  });

  it('has the documented statuses, and the statuses of the host if calls go through it', () => {
    const statuses = (document: typeof elsewhere, path: string) =>
      document
        ? operationsOf(document).flatMap((one) =>
            one.path === path ? Object.keys(one.spec.responses ?? {}) : [],
          )
        : [];
    expect(statuses(elsewhere, '/v1/license/claim')).toEqual(['200', '400', '401', '404', '429']);
    expect(statuses(throughHost, '/v1/license/claim')).toEqual([
      '200',
      '400',
      '401',
      '404',
      '413',
      '429',
      '502',
      '504',
    ]);
    expect(statuses(elsewhere, '/v1/license/customer/{customerId}')).toEqual([
      '200',
      '401',
      '403',
      '404',
      '429',
    ]);
    expect(statuses(elsewhere, '/v1/device/{deviceId}')).toEqual(['200', '400', '401', '403', '412', '429']);
    expect(statuses(elsewhere, '/v1/auth/forgot-password')).toEqual(['204', '400', '403', '429']);
  });

  it('requires only the response fields that the app cannot do without', () => {
    const { License } = elsewhere?.components?.schemas ?? {};
    expect(License?.required).toEqual(['id', 'key']);
    expect(License?.additionalProperties).toBeUndefined();
  });
});
