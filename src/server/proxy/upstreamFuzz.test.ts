import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { send, startTestHost } from '#server/testing/testHost.ts';

/*
 * Whatever bytes a service sends, the browser gets a response or a closed connection, and the host keeps running. An
 * uncaught exception would fail the run.
 */

const line = fc.oneof(
  fc.constantFrom(
    'HTTP/1.1 200 OK',
    'HTTP/1.0 200 OK',
    'HTTP/1.1 204 None',
    'HTTP/1.1 304 Same',
    'ICY 200 OK',
  ),
  fc.integer({ min: 0, max: 1_100 }).map((status) => `HTTP/1.1 ${String(status).padStart(3, '0')} Odd`),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
);
const value = fc.oneof(
  fc.constantFrom(
    '0',
    '5',
    '-1',
    '99999999999999999999',
    'chunked',
    'gzip, chunked',
    'close',
    'keep-alive',
    'upgrade',
  ),
  fc.constantFrom('content-type, retry-after', '\u0000', 'caf\u00e9', '100-continue', ''),
  fc.string({ unit: 'binary-ascii', maxLength: 30 }),
);
const HEADERS =
  'Content-Length,Transfer-Encoding,Connection,Content-Type,Retry-After,Location,Upgrade,Trailer,Date,ETag,X-Request-Id, Folded,,Bad Name'.split(
    ',',
  );
const header = fc.tuple(fc.constantFrom(...HEADERS), value).map(([name, text]) => `${name}: ${text}`);
const body = fc.oneof(
  fc.constantFrom(
    '',
    'hello',
    '5\r\nhello\r\n0\r\n\r\n',
    'zz\r\nhello',
    '5;x=y\r\nhello\r\n0\r\nA: b\r\n\r\n',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
);
const response = fc
  .record({
    head: fc.tuple(line, fc.array(header, { maxLength: 5 })),
    end: fc.constantFrom('\r\n\r\n', '\n\n', '\r\n', ''),
    body,
    again: fc.boolean(),
  })
  .map(({ head: [start, headers], end, body, again }) => {
    const text = [start, ...headers].join('\r\n') + end + body;
    return Buffer.from(again ? text + text : text, 'latin1');
  });

it('survives any response of a service', async () => {
  let answer = Buffer.alloc(0);
  let close: 'end' | 'reset' | 'stay' = 'end';
  const service = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => {
      socket.write(answer);
      if (close === 'end') socket.end();
      if (close === 'reset') socket.resetAndDestroy();
    });
  });
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');
  onTestFinished(() => void service.close());
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const { port } = await startTestHost({ API_URL: url, AUTH_URL: url, UPSTREAM_TIMEOUT_S: '1' });

  await fc.assert(
    fc.asyncProperty(
      response,
      fc.constantFrom('end', 'end', 'end', 'end', 'reset'),
      fc.constantFrom('GET', 'POST', 'HEAD'),
      async (bytes, ending, method) => {
        answer = bytes;
        close = ending as typeof close;
        const got = await send(port, '/v1/company', { method }).catch(
          (error: NodeJS.ErrnoException) => error,
        );
        if (got instanceof Error) {
          expect(got.code).toBe('ECONNRESET');
          return;
        }
        expect(got.status).toBeGreaterThanOrEqual(200);
        expect(got.status).toBeLessThan(600);
        expect(got.headers['x-frame-options']).toBe('DENY');
        expect(got.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      },
    ),
    { numRuns: 600 },
  );
  expect((await send(port, '/')).status).toBe(200);
});
