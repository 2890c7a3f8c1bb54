import { serveSandbox } from './serve.ts';
import { calibrate, measureTurns } from './turnMeter.ts';

/*
 * Serves a sandbox in a separate process: `sandboxProcess.ts <databaseUrl>`. Prints its URL, and exits when stdin is
 * closed. With an IPC channel, measures the turns of the event loop and replies to each message with the longest turn.
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
