import { pathToFileURL } from 'node:url';
import { calibrate, measureTurns } from '#server/sandbox/testing/turnMeter.ts';

/*
 * Runs a built host, `measuredHost.ts <main.js>`, and replies to each message with the longest turn of its event loop
 * since the last one, which is too high by at most 3 ms of other turns.
 */
const calibrationMs = calibrate();
await import(pathToFileURL(process.argv[2] ?? '').href);
const meter = measureTurns(3);
process.on('message', () => process.send?.({ longestMs: meter.longest(), calibrationMs }));
