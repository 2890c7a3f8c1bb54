import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface HostProcess {
  /** Starts a new process. @param fileBlocks largest file that it may write, in blocks of 512 bytes */
  start(fileBlocks?: number): Promise<void>;
  end(signal: NodeJS.Signals): Promise<void>;
  /** Returns the resident memory in MB; undefined while the host does not respond. */
  memory(): Promise<number | undefined>;
  url: string;
}

const STARTS = 5;

/** Manages processes of the built host `main`, always on the same port, with rate limits that a soak does not reach. */
export async function createHostProcess(main: string, databaseUrl: string): Promise<HostProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const env = {
    PATH: process.env.PATH,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    METRICS: '1',
    LIMIT_REQUESTS: '1000000',
    LIMIT_SIGN_INS: '1000000',
  };
  return {
    url,
    async start(fileBlocks) {
      const command = [process.execPath, main];
      const [program = '', ...args] =
        fileBlocks === undefined
          ? command
          : ['sh', '-c', `ulimit -f ${fileBlocks}; exec "$@"`, 'sh', ...command];
      // Restarts like a supervisor: a host exits if it finds the database locked for too long.
      for (let tried = 1; ; tried++) {
        child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
        const errors = child.stderr ? text(child.stderr) : Promise.resolve('');
        const isUp = await Promise.race([
          once(child.stdout ?? child, 'data').then(() => true),
          once(child, 'exit').then(() => false),
        ]);
        if (isUp) return;
        if (tried === STARTS) throw new Error(`The host does not start: ${await errors}`);
      }
    },
    async end(signal) {
      if (!child || child.exitCode !== null) throw new Error('The host has ended by itself');
      const exited = once(child, 'exit');
      child.kill(signal);
      await exited;
    },
    async memory() {
      try {
        const text = await (await fetch(`${url}/metrics`)).text();
        const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1];
        return bytes === undefined ? undefined : Number(bytes) / 1e6;
      } catch {
        return undefined;
      }
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
