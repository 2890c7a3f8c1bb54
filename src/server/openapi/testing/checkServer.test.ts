import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '#server/sandbox/testing/serve.ts';
import { checkServer } from './checkServer.ts';

/** What is found on the wire of a service that is not quite the documented one. */
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

it('a field of an answer is found on the wire', async () => {
  const app = new Hono().get('/v1/company', (c) => c.json({ company: [], more: 1 }, 200, headers));
  const ask = (url: string) => fetch(`${url}/v1/company`, { headers: { Authorization } });
  expect(await differencesOf(app, ask)).toMatch(/additional properties.*more/);
});

it('a field of a request is found on the wire, and the service still reads it', async () => {
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

it('nothing is found where all is as documented', async () => {
  const app = new Hono().get('/v1/company', (c) => c.json({ company: [] }, 200, headers));
  const ask = (url: string) => fetch(`${url}/v1/company`, { headers: { Authorization } });
  expect(await differencesOf(app, ask)).toBe('');
});
