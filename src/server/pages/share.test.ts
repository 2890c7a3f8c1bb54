import { expect, it } from 'vitest';
import { send, startTestHost } from '#server/testing/testHost.ts';

it('leads a share that no service worker took to the page that says what to do', async () => {
  const { port } = await startTestHost({ BASE_PATH: '/licenses/' });
  const { status, headers, body } = await send(port, '/licenses/share', {
    method: 'POST',
    body: 'KEY-'.repeat(750_000),
  });
  expect(status).toBe(303);
  expect(headers.location).toBe('/licenses/share?problem=notReady');
  expect(body.toString()).toBe('');
});
