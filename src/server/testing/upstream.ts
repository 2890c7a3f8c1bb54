import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Host } from '#server/host.ts';
import { startTestHost } from './testHost.ts';

/** Parses the body of a response. */
export const json = ({ body }: { body: Buffer }): unknown => JSON.parse(body.toString());

/** Returns a promise together with the function that resolves it. */
export function latch<T>() {
  const events = new EventEmitter();
  const promise = once(events, 'set').then(([value]): T => value);
  return { promise, resolve: (value: T) => void events.emit('set', value) };
}

async function listening(server: net.Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Folder of the certificate of {@link startTlsService} and of the CA that has signed it. */
const TLS = 'src/server/testing/tls';
export const PRIVATE_CA = resolve(TLS, 'ca.pem');

/** Starts a service with a certificate for localhost signed by {@link PRIVATE_CA}. @returns its URL */
export async function startTlsService(listener: RequestListener): Promise<string> {
  const [key, cert] = ['service.key', 'service.pem'].map((file) => readFileSync(join(TLS, file)));
  const server = https.createServer({ key, cert }, listener);
  const url = await listening(server);
  onTestFinished(() => server.closeAllConnections());
  return url.replace('http://127.0.0.1', 'https://localhost');
}

/** Starts the host in front of the service at `url`. */
export function hostBefore(url: string, env: Record<string, string> = {}): Promise<Host> {
  return startTestHost({ API_URL: `${url}/base`, AUTH_URL: `${url}/base`, ...env });
}

/** Starts the host in front of a service that responds with `listener`. `seen` contains the requests it received. */
export async function beforeService(listener: RequestListener, env?: Record<string, string>) {
  const seen: IncomingMessage[] = [];
  const url = await listening(
    createServer((incoming, outgoing) => {
      seen.push(incoming);
      listener(incoming, outgoing);
    }),
  );
  return { seen, url, port: (await hostBefore(url, env)).port };
}

/** Starts the host in front of a raw socket server. `seen` contains the requests it received. */
export async function beforeSocket(behave: (socket: Socket) => void, env?: Record<string, string>) {
  const seen: string[] = [];
  const sockets = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (bytes) => {
      seen.push(bytes.toString());
      behave(socket);
    });
  });
  return { seen, port: (await hostBefore(await listening(sockets), env)).port };
}
