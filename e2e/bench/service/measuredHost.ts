import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Numbers of a host's process. */
export interface Usage {
  /** Processor time of all threads since the start, milliseconds. */
  cpuMs: number;
  /** Resident memory, MB. */
  rssMb: number;
  /** Longest delay of the event loop since the last reading, milliseconds. */
  holdMs: number;
}

export interface MeasuredHost {
  url: string;
  /** Time from the start of the process until it printed its address, milliseconds. */
  startedMs: number;
  usage(): Promise<Usage>;
  close(): Promise<void>;
}

/** Starts the host with `node <script>` in a process of its own, with rate limits that no measurement reaches. */
export async function startMeasuredHost(
  script: string,
  databaseUrl: string,
  settings: object = {},
): Promise<MeasuredHost> {
  const from = performance.now();
  const limits = { LIMIT_REQUESTS: '1000000', LIMIT_SIGN_INS: '1000000' };
  const env = { PATH: process.env.PATH, PORT: '0', DATABASE_URL: databaseUrl, ...limits, ...settings };
  const child = spawn(process.execPath, ['--import', './e2e/bench/service/meter.mjs', script], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      const found = /http:\/\/\S+/.exec(text)?.[0];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`${script} has ended: ${text}`)));
  });
  const startedMs = performance.now() - from;
  return {
    url,
    startedMs,
    async usage() {
      const reply = once(child, 'message');
      child.send('usage');
      const [usage] = await reply;
      return usage as Usage;
    },
    async close() {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}
