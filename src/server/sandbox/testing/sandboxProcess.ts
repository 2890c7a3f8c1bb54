import { serveSandbox } from './serve.ts';
import { calibrate, measureTurns } from './turnMeter.ts';

/*
 * A sandbox in a process of its own: `sandboxProcess.ts <databaseUrl>`. Prints its URL, and ends when its input does.
 * With an IPC channel it also measures the turns of its event loop, and answers each message with the longest one.
 */
const served = await serveSandbox({ databaseUrl: process.argv[2] ?? '' });
if (process.send) {
  const calibrationMs = calibrate();
  const meter = measureTurns();
  process.on('message', () => process.send?.({ longestMs: meter.longest(), calibrationMs }));
}
console.log(served.url);
process.stdin.resume().on('end', () => {
  process.disconnect?.();
  void served.close().then(() => process.exit());
});
