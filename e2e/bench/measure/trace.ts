import type { Browser, Page } from '@playwright/test';

/** The part of a trace event that is used. Times are microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread. */
  tdur?: number;
}

/** Work of the main thread of a page. */
export interface Work {
  /** Processor time of its tasks, ms. */
  cpuMs: number;
  /** Processor time of style recalculations and layouts, ms. */
  layoutMs: number;
  styles: number;
  layouts: number;
  longestTaskMs: number;
  /** Time of each task beyond 50 ms, together, ms. */
  blockingMs: number;
}

/** Of the many categories, only those with few events, so that recording costs little. */
export const CATEGORIES = ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const LONG_TASK_MS = 50;

/** Part of a trace, between two names of `performance.mark`. */
export interface Span {
  /** The beginning of the trace by default. */
  from?: string;
  until: string;
}

/** Records the work of a page's main thread in a part of `visit`. */
export async function traced(
  browser: Browser,
  page: Page,
  span: Span,
  visit: () => Promise<unknown>,
): Promise<Work> {
  await browser.startTracing(page, { categories: CATEGORIES });
  let trace: Buffer;
  try {
    await visit();
  } finally {
    trace = await browser.stopTracing();
  }
  return workOf(mainThread(readTrace(trace), span));
}

export const readTrace = (trace: Buffer): TraceEvent[] =>
  (JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents;

/**
 * Returns the events of the thread that set the marks, between the last marks of these names, by time.
 * @throws Error if there is no such mark
 */
export function mainThread(events: readonly TraceEvent[], { from, until }: Span): TraceEvent[] {
  const last = (mark: string) => {
    const event = events.filter(({ name, ph }) => name === mark && ph !== 'X').at(-1);
    if (!event) throw new Error(`The trace has no mark ${mark}`);
    return event;
  };
  const end = last(until);
  const start = from === undefined ? -Infinity : last(from).ts;
  return events
    .filter(
      ({ pid, tid, ts, dur = 0 }) => pid === end.pid && tid === end.tid && ts <= end.ts && ts + dur >= start,
    )
    .toSorted((a, b) => a.ts - b.ts);
}

export function workOf(thread: readonly TraceEvent[]): Work {
  const work: Work = { cpuMs: 0, layoutMs: 0, styles: 0, layouts: 0, longestTaskMs: 0, blockingMs: 0 };
  let taskEnd = 0;
  for (const { name, ph, ts, dur = 0, tdur = 0 } of thread) {
    if (ph !== 'X') continue;
    // A task inside another is part of it.
    if (name === 'RunTask' && ts >= taskEnd) {
      taskEnd = ts + dur;
      work.cpuMs += tdur / 1_000;
      work.longestTaskMs = Math.max(work.longestTaskMs, dur / 1_000);
      work.blockingMs += Math.max(0, dur / 1_000 - LONG_TASK_MS);
    }
    if (name === 'UpdateLayoutTree') work.styles += 1;
    if (name === 'Layout') work.layouts += 1;
    if (name === 'UpdateLayoutTree' || name === 'Layout') work.layoutMs += tdur / 1_000;
  }
  return work;
}
