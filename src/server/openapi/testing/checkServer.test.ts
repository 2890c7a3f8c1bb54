import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '#server/sandbox/testing/serve.ts';
import { checkServer } from './checkServer.ts';

/** Returns the differences found between the document and the exchanges of an app. */
async function differencesOf(app: Hono, request: (url: string) => Promise<Response>): Promise<string> {
  let differences: string[] = [];
  const served = await serve(app, (server) => {
    differences = checkServer(server);
  });
  onTestFinished(() => served.close());
  await (await request(served.url)).text();
  return differences.join('\n');
}

const headers = { 'X-Request-Id': '1', Date: new Date(0).toUTCString() };
const Authorization = 'Bearer x';

it('finds an undocumented response field', async () => {
  const app = new Hono().get('/v1/company', (c) => c.json({ company: [], more: 1 }, 200, headers));
  const ask = (url: string) => fetch(`${url}/v1/company`, { headers: { Authorization } });
  expect(await differencesOf(app, ask)).toMatch(/additional properties.*more/);
});

it('finds an undocumented request field without consuming the request body', async () => {
  let read = '';
  const app = new Hono().post('/v1/device/query', async (c) => {
    read = await c.req.text();
    return c.json({ device: [] }, 200, headers);
  });
  const ask = (url: string) =>
    fetch(`${url}/v1/device/query`, {
      method: 'POST',
      body: '{"more":1}',
      headers: { Authorization, 'Content-Type': 'application/json' },
    });
  expect(await differencesOf(app, ask)).toMatch(/^POST .*accepted.*additional properties.*more/);
  expect(read).toBe('{"more":1}');
});

it('finds nothing if everything is as documented', async () => {
  const app = new Hono().get('/v1/company', (c) => c.json({ company: [] }, 200, headers));
  const ask = (url: string) => fetch(`${url}/v1/company`, { headers: { Authorization } });
  expect(await differencesOf(app, ask)).toBe('');
});
