import { existsSync, readFileSync } from 'node:fs';

/*
 * Measures turns of the event loop reliably on a busy machine: in processor time of the main thread, which does not
 * increase while other programs run, and relative to a calibration in the same process, so that a slow processor is
 * not reported as a failure.
 */

const SCHEDSTAT = `/proc/self/task/${process.pid}/schedstat`;
const hasSchedstat = existsSync(SCHEDSTAT);

/** Returns the processor time of the main thread on Linux, of the whole process elsewhere, in milliseconds. */
function cpuMs(): number {
  if (hasSchedstat) return Number(readFileSync(SCHEDSTAT, 'latin1').split(' ', 1)[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

export interface TurnMeter {
  /** Returns the longest turn since the last call, in milliseconds of processor time. */
  longest(): number;
}

/**
 * Starts measuring.
 * @param everyMs 0 measures every turn, and keeps the event loop busy; otherwise the turns of so many milliseconds count
 * as one, so that a result is too high by at most this
 */
export function measureTurns(everyMs = 0): TurnMeter {
  let longest = 0;
  let before = cpuMs();
  const later = (run: () => void) => (everyMs === 0 ? setImmediate(run) : setTimeout(run, everyMs));
  const turn = () => {
    const now = cpuMs();
    longest = Math.max(longest, now - before);
    before = now;
    later(turn);
  };
  later(turn);
  return {
    longest() {
      const result = longest;
      longest = 0;
      return result;
    },
  };
}

const CALIBRATION = JSON.stringify(Array.from({ length: 20_000 }, (_, n) => ({ id: n, name: `row ${n}` })));

/** Returns the processor time of parsing and serialising a fixed text of 0.6 MB: the best of 15, in milliseconds. */
export function calibrate(): number {
  const times = Array.from({ length: 15 }, () => {
    const before = cpuMs();
    JSON.stringify(JSON.parse(CALIBRATION));
    return cpuMs() - before;
  });
  return Math.min(...times);
}
