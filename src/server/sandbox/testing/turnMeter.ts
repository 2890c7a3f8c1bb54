import { existsSync, readFileSync } from 'node:fs';

/*
 * How long one turn of the event loop computes, in a way that holds on a busy machine: by the processor time of the
 * main thread, which does not grow while other programs run, and beside a piece of work that is timed in the same
 * process, so that a slow processor is no failure either.
 */

const SCHEDSTAT = `/proc/self/task/${process.pid}/schedstat`;
const hasSchedstat = existsSync(SCHEDSTAT);

/** Processor time of the main thread where the system tells it, else of the whole process, milliseconds. */
function cpuMs(): number {
  if (hasSchedstat) return Number(readFileSync(SCHEDSTAT, 'latin1').split(' ', 1)[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

export interface TurnMeter {
  /** The longest turn since the last call, milliseconds of processor time. */
  longest(): number;
}

/** Begins to measure every turn. It keeps the event loop spinning. */
export function measureTurns(): TurnMeter {
  let longest = 0;
  let before = cpuMs();
  const turn = () => {
    const now = cpuMs();
    longest = Math.max(longest, now - before);
    before = now;
    setImmediate(turn);
  };
  setImmediate(turn);
  return {
    longest() {
      const result = longest;
      longest = 0;
      return result;
    },
  };
}

const CALIBRATION = JSON.stringify(Array.from({ length: 20_000 }, (_, n) => ({ id: n, name: `row ${n}` })));

/** Processor time of parsing and writing a fixed text of 0.6 MB: the best of several, milliseconds. */
export function calibrate(): number {
  const times = Array.from({ length: 15 }, () => {
    const before = cpuMs();
    JSON.stringify(JSON.parse(CALIBRATION));
    return cpuMs() - before;
  });
  return Math.min(...times);
}
