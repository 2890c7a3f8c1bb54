import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { figure } from '../stats.ts';
import { CATEGORIES, mainThread, readTrace, type Span, type TraceEvent } from './trace.ts';
import { table } from '../table.ts';

const TOP = 10;
/** Short enough for functions of a few milliseconds, without slowing the page down noticeably, microseconds. */
const INTERVAL_US = 250;

/** The parts of the profiles of V8 that are used. */
interface Profile {
  nodes: { id: number; callFrame: Frame }[];
  samples?: number[];
  timeDeltas?: number[];
}
interface Frame {
  functionName: string;
  url: string;
  lineNumber: number;
  columnNumber: number;
}

/**
 * Records what the main thread does during `visit`.
 * @returns three tables: the browser's own work, the libraries and folders, and the functions, each by its own time
 */
export async function profiled(
  browser: Browser,
  page: Page,
  devtools: CDPSession,
  span: Span,
  visit: () => Promise<unknown>,
): Promise<string> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await browser.startTracing(page, { categories: CATEGORIES });
  await devtools.send('Profiler.start');
  await visit();
  const { profile } = await devtools.send('Profiler.stop');
  const events = readTrace(await browser.stopTracing());
  const own = ownTimes(profile);
  return [
    tableOf('work by kind', kindsOf(mainThread(events, span))),
    tableOf(
      'scripts by library or folder',
      sums(own, ({ source }) => partOf(source)),
    ),
    tableOf(
      'functions',
      sums(own, ({ name, source }) => `${name} ${source}`.trim()),
    ),
  ].join('\n\n');
}

const tableOf = (name: string, sums: ReadonlyMap<string, number>) =>
  table(
    [name, 'own ms'],
    [...sums]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, TOP)
      .map(([label, ms]) => [label, figure(ms)]),
  );

interface Own {
  name: string;
  /** Original file and line; empty for the engine's own work. */
  source: string;
  ms: number;
}

function ownTimes({ nodes, samples = [], timeDeltas = [] }: Profile): Own[] {
  const ms = new Map<number, number>();
  for (const [at, id] of samples.entries()) ms.set(id, (ms.get(id) ?? 0) + (timeDeltas[at] ?? 0) / 1_000);
  return nodes
    .filter(({ callFrame }) => callFrame.functionName !== '(idle)')
    .map(({ id, callFrame }) => ({ ...original(callFrame), ms: ms.get(id) ?? 0 }));
}

const maps = new Map<string, SourceMap | null>();

function mapOf(url: string): SourceMap | null {
  const file = /\/assets\/[^/]+\.js$/.exec(url)?.[0];
  if (!file) return null;
  let map = maps.get(file);
  if (map === undefined) {
    const path = `dist${file}.map`;
    map = existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : null;
    maps.set(file, map);
  }
  return map;
}

/** Returns the name and the place of a function before the build. */
function original({ functionName, url, lineNumber, columnNumber }: Frame): Omit<Own, 'ms'> {
  const entry = mapOf(url)?.findEntry(lineNumber, columnNumber);
  const name = functionName || '(anonymous)';
  if (!entry || !('originalSource' in entry) || !entry.originalSource)
    return { name, source: url.replace(/^\w+:\/\/[^/]+/, '') };
  const source = entry.originalSource.replace(/^.*?\/(?=src\/)/, '');
  return { name, source: `${source}:${entry.originalLine + 1}` };
}

/** Returns the package of a source, or the folder of the app. */
const partOf = (source: string) =>
  /^(?:\.\.\/)+(?:node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ??
  /^src\/(?:features\/)?[^/:]+/.exec(source)?.[0] ??
  (source || 'the engine');

function sums<T extends { ms: number }>(
  parts: readonly T[],
  keyOf: (part: T) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const part of parts) sums.set(keyOf(part), (sums.get(keyOf(part)) ?? 0) + part.ms);
  return sums;
}

/** Returns the processor time of each kind of event, without that of the events inside it, ms. */
function kindsOf(thread: readonly TraceEvent[]): Map<string, number> {
  const open: { event: TraceEvent; inside: number }[] = [];
  const parts: { name: string; ms: number }[] = [];
  const close = () => {
    const last = open.pop();
    if (!last) return;
    const { event, inside } = last;
    parts.push({ name: event.name, ms: ((event.tdur ?? 0) - inside) / 1_000 });
    const outer = open.at(-1);
    if (outer) outer.inside += event.tdur ?? 0;
  };
  for (const event of thread.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined)) {
    while (open.length > 0 && endOf(open.at(-1)?.event) <= event.ts) close();
    open.push({ event, inside: 0 });
  }
  while (open.length > 0) close();
  return sums(parts, ({ name }) => name);
}

const endOf = (event?: TraceEvent) => (event ? event.ts + (event.dur ?? 0) : 0);
