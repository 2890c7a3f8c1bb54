import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Served } from './serve.ts';

const HOST = fileURLToPath(new URL('./host.ts', import.meta.url));

/** The service in a process of its own. */
export async function spawnHost(databaseUrl: string): Promise<Served> {
  const child = spawn(process.execPath, ['--import', 'tsx', HOST, databaseUrl], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    exited.then(([code]) => {
      throw new Error(`The host ended with ${code}`);
    }),
  ]);
  return {
    url: String(line).trim(),
    async close() {
      child.stdin.end();
      const [code] = await exited;
      if (code !== 0) throw new Error(`The host ended with ${code}`);
    },
  };
}
