import { HonoRequest } from 'hono/request';
import type { OpenAPIV3_1 } from 'openapi-types';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApiClient, type ApiResponse, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { serveSandbox, temporaryDatabase, type Served } from '#server/sandbox/testing/serve.ts';
import { openApiDocument } from './document.ts';
import { EXAMPLES } from './schemas/examples.ts';
import { documentedFields, fieldsIn } from './testing/fields.ts';
import { operationsOf } from './testing/operations.ts';
import { provocations } from './testing/provoke.ts';

const document = openApiDocument({ kind: 'practice' });
const operations = operationsOf(document);
const answersOf = (id: string) =>
  operations.find(({ spec }) => spec.operationId === id)?.spec.responses ?? {};

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let served: Served;
let call: ApiClient;

beforeAll(async () => {
  database = await temporaryDatabase();
  served = await serveSandbox({ databaseUrl: database.url });
  call = createApiClient(served.url);
});
// `close` also compares every response with the document, see serveSandbox.
afterAll(async () => {
  await served.close();
  await database.remove();
});

function contentOf(id: string, status: number): OpenAPIV3_1.SchemaObject | undefined {
  const answer = answersOf(id)[status] as OpenAPIV3_1.ResponseObject | undefined;
  return answer?.content?.['application/json']?.schema as OpenAPIV3_1.SchemaObject | undefined;
}

describe('the practice service', () => {
  const seenStatuses: string[] = [];
  const seenFields = new Set<string>();
  const readParameters = new Set<string>();

  it('returns every documented status', async () => {
    const stop = spyOnParameters(readParameters);
    const [installer, viewer, refresh] = await Promise.all([
      call.signIn('installer'),
      call.signIn('viewer'),
      call.login(EXAMPLES.username),
    ]);
    for (const [id, status, make] of provocations(call, { installer, viewer, refresh }, database.url)) {
      const answer = await make();
      expect(answer.status, `${id}: ${answer.text}`).toBe(status);
      note(id, answer);
    }
    for (const [id, answer] of await rateLimited()) note(id, answer);
    stop();
    const documented = operations.flatMap(({ spec }) =>
      Object.keys(spec.responses ?? {}).map((status) => `${spec.operationId} ${status}`),
    );
    // An unavailable database (503) is tested in sandbox/db/unavailable.test.ts.
    const provoked = documented.filter((each) => !each.endsWith(' 503'));
    expect(seenStatuses.filter((each) => !each.endsWith(' 503')).sort()).toEqual(provoked.sort());
  });

  it('returns every documented field', () => {
    const documented = operations.flatMap(({ spec }) =>
      Object.keys(spec.responses ?? {}).flatMap((status) => {
        const schema = contentOf(spec.operationId ?? '', Number(status));
        return schema ? [...documentedFields(document, schema)] : [];
      }),
    );
    expect([...seenFields].sort()).toEqual([...new Set(documented)].sort());
  });

  it('reads exactly the documented parameters', () => {
    const documented = operations.flatMap(({ spec }) =>
      ((spec.parameters ?? []) as OpenAPIV3_1.ParameterObject[]).map(
        ({ in: place, name }) => `${place} ${name}`,
      ),
    );
    // `language` is the language of the mail, and no mail is sent.
    readParameters.add('query language');
    expect([...readParameters].sort()).toEqual([...new Set(documented)].sort());
  });

  function note(id: string, { status, json }: ApiResponse): void {
    seenStatuses.push(`${id} ${status}`);
    const schema = contentOf(id, status);
    if (schema) for (const field of fieldsIn(document, schema, json)) seenFields.add(field);
  }
});

/** Sends each call once more than the rate limit allows. */
async function rateLimited(): Promise<[id: string, answer: ApiResponse][]> {
  let time = Date.now();
  const strict = await serveSandbox({ limits: { requests: 1, windowS: 1 }, now: () => time });
  const again = createApiClient(strict.url);
  const answers: [string, ApiResponse][] = [];
  for (const { path, method, spec } of operations) {
    time += 2_000;
    const url = path.replaceAll(/\{\w+\}/g, '1');
    await again(method.toUpperCase(), url);
    const answer = await again(method.toUpperCase(), url);
    expect(answer.status, spec.operationId).toBe(429);
    answers.push([spec.operationId ?? '', answer]);
  }
  await strict.close();
  return answers;
}

/** Records the names of the parameters that routes read. @returns a function that stops recording */
function spyOnParameters(names: Set<string>): () => void {
  const spies = (['query', 'queries', 'param', 'header'] as const).map((method) => {
    const original = HonoRequest.prototype[method] as (name?: string) => unknown;
    return vi.spyOn(HonoRequest.prototype, method).mockImplementation(function (
      this: HonoRequest,
      name?: string,
    ) {
      const place = method === 'param' ? 'path' : method === 'header' ? 'header' : 'query';
      if (name !== undefined && !OF_EVERY_CALL.test(name)) names.add(`${place} ${nameOf(name)}`);
      return original.call(this, name) as never;
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

const OF_EVERY_CALL = /^(authorization|content-type|content-length|transfer-encoding|x-request-id)$/i;
const nameOf = (name: string) => (name === 'if-unmodified-since' ? 'If-Unmodified-Since' : name);
