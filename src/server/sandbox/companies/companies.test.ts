import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Customer } from '#api/contract/customer.ts';
import { CUSTOMERS } from '#server/sandbox/seed/known.ts';
import { createApiClient, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { expectError } from '#server/sandbox/testing/expectError.ts';
import { serveSandbox, type Served } from '#server/sandbox/testing/serve.ts';

const List = z.strictObject({ company: z.array(z.strictObject(Customer.shape)) });
const OWN = [CUSTOMERS.deSmet, CUSTOMERS.muller, CUSTOMERS.lefebvre];

let served: Served;
let call: ApiClient;

beforeAll(async () => {
  served = await serveSandbox();
  call = createApiClient(served.url);
});
afterAll(() => served.close());

async function companies(role: 'installer' | 'support' | 'viewer', query = '') {
  const answer = await call('GET', `/v1/company${query}`, { token: await call.signIn(role) });
  return List.parse(answer.json).company;
}

describe('the companies', () => {
  it('are three for the installer and the viewer, and all for support', async () => {
    expect(await companies('installer')).toEqual(OWN);
    expect(await companies('viewer')).toEqual(OWN);
    expect(await companies('support')).toHaveLength(Object.keys(CUSTOMERS).length);
  });

  it('omit a missing UUID', async () => {
    const [altdorf] = await companies('support', `?id=${CUSTOMERS.withoutUuid.id}`);
    expect(altdorf).toEqual({ id: CUSTOMERS.withoutUuid.id, name: CUSTOMERS.withoutUuid.name });
  });

  it('are restricted, never extended, by repeated ids, UUIDs and roles', async () => {
    const { deSmet, muller, zonnewijk } = CUSTOMERS;
    expect(await companies('installer', `?id=${deSmet.id}&id=${muller.id}&id=${zonnewijk.id}`)).toEqual([
      deSmet,
      muller,
    ]);
    expect(await companies('installer', `?uuid=${muller.uuid.toUpperCase()}&uuid=${zonnewijk.uuid}`)).toEqual(
      [muller],
    );
    expect(await companies('installer', `?id=${deSmet.id}&uuid=${muller.uuid}`)).toEqual([]);
    expect(await companies('installer', '?roleId=2')).toEqual(OWN);
    expect(await companies('installer', '?roleId=1')).toEqual([]);
  });

  it('return 401 without a token, and 400 for an id that is not a number', async () => {
    expectError(await call('GET', '/v1/company'), 401);
    const token = await call.signIn('installer');
    for (const id of ['', 'x', '-1', '1.5', '1e3', '99999999999999999999']) {
      expectError(await call('GET', `/v1/company?id=${id}`, { token }), 400);
    }
  });
});
