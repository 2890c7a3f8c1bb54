import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Served } from './serve.ts';

const PROGRAM = fileURLToPath(new URL('./sandboxProcess.ts', import.meta.url));

export interface Turns {
  longestMs: number;
  calibrationMs: number;
}

export interface SpawnedSandbox extends Served {
  /** Returns the longest turn of the event loop since the last call. Requires `measured`. */
  turns(): Promise<Turns>;
  kill(): Promise<void>;
}

interface SpawnOptions {
  /** Whether to measure the turns of the event loop, see turnMeter.ts. */
  measured?: boolean;
  /** Largest file that the process may write, in blocks of 512 bytes. SQLite reports the limit like a full disk. */
  fileBlocks?: number;
}

/** Starts the service in a separate process. */
export async function spawnSandbox(
  databaseUrl: string,
  { measured = false, fileBlocks }: SpawnOptions = {},
): Promise<SpawnedSandbox> {
  const command = [process.execPath, '--import', 'tsx', PROGRAM, databaseUrl];
  const limited = ['sh', '-c', `ulimit -f ${fileBlocks}; exec "$@"`, 'sh', ...command];
  const [program = '', ...args] = fileBlocks === undefined ? command : limited;
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'inherit', ...(measured ? ['ipc' as const] : [])],
  });
  const exited = once(child, 'exit');
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('The process has no pipes');
  const [line] = await Promise.race([
    once(stdout, 'data'),
    exited.then(([code]) => {
      throw new Error(`The sandbox ended with ${code}`);
    }),
  ]);
  return {
    url: String(line).trim(),
    async turns() {
      const answered = once(child, 'message');
      child.send('turns');
      const [turns] = await answered;
      return turns as Turns;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async close() {
      stdin.end();
      await exited;
    },
  };
}
