import { once } from 'node:events';
import net, { type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PROXY_SETTINGS, send, startTestHost } from '#server/testing/testHost.ts';

function open(port: number, start: string): Socket {
  const socket = net.connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  onTestFinished(() => void socket.destroy());
  socket.write(start);
  return socket;
}

/** Returns the raw response to the given bytes. */
const answerTo = (port: number, bytes: string) => text(open(port, bytes));

describe('a response that Node would generate itself', () => {
  it.each([
    ['nonsense', 400, 'nonsense\r\n\r\n'],
    ['no Host', 400, 'GET / HTTP/1.1\r\n\r\n'],
    ['a bad header', 400, 'GET / HTTP/1.1\r\nHost: x\r\nBad Name: x\r\n\r\n'],
    ['two lengths', 400, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['a bad Host', 400, 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    ['a Host that ends in a number', 400, 'GET / HTTP/1.1\r\nHost: localhos.1\r\n\r\n'],
    ['an address with five parts', 400, 'GET / HTTP/1.0\r\nHost: 1.2.3.4.5\r\n\r\n'],
    ['a Host with a path', 400, 'GET / HTTP/1.1\r\nHost: x/y\r\n\r\n'],
    ['a Host with a user', 400, 'GET / HTTP/1.1\r\nHost: a@x\r\n\r\n'],
    ['a Host with a port of letters', 400, 'GET / HTTP/1.1\r\nHost: x:y\r\n\r\n'],
    ['an open bracket', 400, 'GET / HTTP/1.1\r\nHost: [::1\r\n\r\n'],
    ['TRACE', 405, 'TRACE /v1/company HTTP/1.1\r\nHost: x\r\nX-Secret: 1\r\n\r\n'],
    ['PROPFIND', 405, 'PROPFIND / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['another expectation', 417, 'GET / HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n'],
    ['endless headers', 431, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('has the security headers: to %s', async (_, status, bytes) => {
    const { port } = await startTestHost(PROXY_SETTINGS);
    const answer = await answerTo(port, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.toLowerCase()).toContain("frame-ancestors 'none'");
    expect(answer.toLowerCase()).toContain('\r\nx-frame-options: deny\r\n');
    expect(answer.toLowerCase()).toContain('\r\nconnection: close\r\n');
    expect(answer).not.toContain('X-Secret');
    expect((await send(port, '/')).status).toBe(200);
  });
});

describe('HTTP/1.0', () => {
  it('does not require a Host header', async () => {
    const { port } = await startTestHost();
    expect(await answerTo(port, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 [^]*<title>Test/);
    expect(await answerTo(port, 'GET /v1/company HTTP/1.0\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 401 [^]*Failed to verify/,
    );
  });
});

describe('slow connections that send a byte per second', () => {
  it('do not delay other clients, and are closed after a time limit', async () => {
    const { port } = await startTestHost();
    const begun = performance.now();
    const slow = Array.from({ length: 200 }, (_, n) => {
      const socket = open(
        port,
        n % 2 === 0
          ? 'GET / HTTP/1.1\r\nHost: x\r\nX: '
          : 'POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n',
      );
      let answer = '';
      socket.on('data', (bytes) => (answer += bytes.toString()));
      return { socket, isHeader: n % 2 === 0, answer: once(socket, 'close').then(() => answer) };
    });
    const dripping = setInterval(() => {
      for (const { socket } of slow) if (socket.writable) socket.write('1');
    }, 1_000);
    onTestFinished(() => clearInterval(dripping));
    await Promise.all(slow.map(({ socket }) => once(socket, 'connect')));

    for (let n = 0; n < 30; n++) {
      expect((await send(port, '/')).status).toBe(200);
      expect((await send(port, '/v1/company')).status).toBe(401);
    }
    expect(slow.every(({ socket }) => !socket.closed)).toBe(true);

    const cut = await Promise.all(slow.filter(({ isHeader }) => isHeader).map(({ answer }) => answer));
    expect(performance.now() - begun).toBeGreaterThan(14_000);
    for (const answer of cut) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(answer).toContain('X-Frame-Options: DENY');
    }
  });
});
