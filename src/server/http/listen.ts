import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingsError } from '#server/settings/settings.ts';

/** Interval at which idle connections are closed during shutdown, milliseconds. */
const SWEEP_MS = 50;

/**
 * Starts listening.
 * @returns the port, which the system chooses if `port` is 0
 * @throws SettingsError with a remedy if the address cannot be used
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new SettingsError(explain(error, host, port));
  }
  return (server.address() as AddressInfo).port;
}

function explain(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use: stop what listens on it, or set PORT to another one.`;
    case 'EACCES':
      return `Port ${port} may not be used by this account: set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine: set it to one, such as 127.0.0.1.`;
    default:
      return `Cannot listen on ${host} port ${port}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Stops accepting connections, waits for running responses, and closes the remaining connections after `graceMs`. */
export async function stopListening(server: Server, graceMs: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // Connections that become idle only now would otherwise be kept alive for another request.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
