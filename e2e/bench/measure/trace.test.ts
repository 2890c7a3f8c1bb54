import { expect, test } from 'vitest';
import { mainThread, type TraceEvent, workOf } from './trace.ts';

const MS = 1_000;
const at = (name: string, from: number, ms: number, cpu = ms, tid = 1): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts: from * MS,
  dur: ms * MS,
  tdur: cpu * MS,
});
const mark = (name: string, ts: number): TraceEvent => ({ name, ph: 'I', pid: 1, tid: 1, ts: ts * MS });

test('the processor time of the main thread is that of its outermost tasks', () => {
  const tasks = [at('RunTask', 0, 30, 20), at('RunTask', 10, 5), at('RunTask', 40, 10)];
  expect(workOf(tasks).cpuMs).toBe(30);
});

test('each task blocks for its time beyond 50 ms', () => {
  const { blockingMs, longestTaskMs } = workOf([50, 80, 150].map((ms, n) => at('RunTask', n * 200, ms)));
  expect(blockingMs).toBe(130);
  expect(longestTaskMs).toBe(150);
});

test('style recalculations and layouts are counted, and their processor time added', () => {
  const events = [at('UpdateLayoutTree', 0, 4), at('Layout', 4, 3, 2), at('UpdateLayoutTree', 9, 1)];
  expect(workOf(events)).toMatchObject({ styles: 2, layouts: 1, layoutMs: 7 });
});

test('a span ends with the last mark of its name, and has the events of that thread only, by time', () => {
  const events = [
    mark('painted', 50),
    at('RunTask', 120, 5),
    mark('painted', 100),
    at('RunTask', 60, 5),
    at('RunTask', 10, 5),
    at('RunTask', 20, 5, 5, 2),
  ];
  const tasks = mainThread(events, { until: 'painted' }).filter(({ ph }) => ph === 'X');
  expect(tasks.map(({ ts }) => ts / MS)).toEqual([10, 60]);
});

test('a span begins with the task that contains its first mark', () => {
  const events = [at('RunTask', 0, 5), at('RunTask', 10, 5), mark('event', 12), mark('painted', 20)];
  const tasks = mainThread(events, { from: 'event', until: 'painted' }).filter(({ ph }) => ph === 'X');
  expect(tasks.map(({ ts }) => ts / MS)).toEqual([10]);
});

test('a trace without the mark is refused', () => {
  expect(() => mainThread([at('RunTask', 0, 5)], { until: 'painted' })).toThrow('painted');
});
