import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { BUDGETS, weigh } from '../budget/budgets.ts';
import { bundle } from '../support/bundle.ts';
import { startBenchHost, type BenchHost, type List } from './host.ts';
import { journeyTable, listTable, signInTable } from './report.ts';
import { measureRound, pagesOf, sceneOf, speedsOf, type Bench } from './round.ts';
import { profiles } from './measure/profiles.ts';
import { Samples } from './samples.ts';
import { table, between } from './table.ts';
import { figure } from './stats.ts';
import { measureWithoutNetwork } from './measure/withoutNetwork.ts';

const SIZES = [1_000, 100_000];
const ROUNDS = 5;
/** Time after which no further round starts, milliseconds, for the case of a busy machine. */
const MOST_MS = 1_200_000;
const RESULTS = 'bench-results';
const DOCS = 'docs/bench.md';

/**
 * `npm run bench`: measures, prints the results, and writes them to `bench-results`.
 * @param args `--quick` runs one round; `--write-docs` also writes the tables to docs/bench.md; `--profile` prints where
 * the time of the main thread goes instead
 */
export async function run(args: string[], executablePath: string): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { quick: { type: 'boolean' }, 'write-docs': { type: 'boolean' }, profile: { type: 'boolean' } },
  });
  const from = performance.now();
  const rounds = values.quick ? 1 : ROUNDS;
  console.log('Preparing the lists…');
  const host = await startBenchHost(SIZES);
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--no-first-run'] });
  const samples = new Samples();
  const bench: Bench = {
    browser,
    host,
    probe: `{${await bundle('e2e/bench/page/probe.ts')}}`,
    samples,
  };
  try {
    if (values.profile) {
      await profiles(bench);
      return;
    }
    const bytes = await bytesPerPage(browser, host);
    const withoutNetwork = await measureWithoutNetwork(browser, rounds);
    const begun = performance.now();
    let round = 0;
    for (; round < rounds && performance.now() - begun < MOST_MS; round += 1) {
      console.log(`Round ${round + 1} of ${rounds}, ${seconds(from)} s so far…`);
      await measureRound(bench);
    }
    const machine = `${availableParallelism()} cores, Chromium ${browser.version()}, Node ${process.versions.node}`;
    const text = [
      `Rounds: ${round}. Medians (least to most, where they differ) on ${machine}.`,
      ...host.lists.flatMap((list) =>
        speedsOf(list.size).map((speed) => listTable(samples, sceneOf(list), speed, pagesOf(list.size))),
      ),
      journeyTable(samples, pagesOf(0)),
      signInTable(samples, speedsOf(0)),
      bytes,
      withoutNetwork,
    ].join('\n\n');
    console.log(`\n${text}\n`);
    mkdirSync(RESULTS, { recursive: true });
    const file = `${RESULTS}/${new Date().toISOString().replaceAll(':', '-')}.json`;
    writeFileSync(
      file,
      JSON.stringify({ machine, rounds: round, answers: host.lists.map(sizeOf), ...samples }, null, 2),
    );
    if (values['write-docs']) writeFileSync(DOCS, between(readFileSync(DOCS, 'utf8'), text));
    console.log(`${seconds(from)} s. All values: ${file}`);
  } finally {
    await browser.close();
    await host.close();
  }
}

const seconds = (from: number) => Math.round((performance.now() - from) / 1000);
const sizeOf = ({ size, bytes }: List) => ({ size, bytes });

/** Returns a table of the bytes that each page loads before it is usable. Deterministic, so measured only once. */
async function bytesPerPage(browser: Browser, host: BenchHost): Promise<string> {
  const rows = [];
  for (const budget of BUDGETS) {
    const context = await browser.newContext({ locale: 'en-GB' });
    context.setDefaultTimeout(120_000);
    const { js, css, files } = await weigh(await context.newPage(), host, budget);
    rows.push([budget.page, figure(js), figure(css), String(files)]);
    await context.close();
  }
  return table(['cold load, kB over the wire', 'JavaScript', 'CSS', 'JavaScript files'], rows);
}
