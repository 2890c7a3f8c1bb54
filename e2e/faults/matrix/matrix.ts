import * as z from 'zod/mini';
import { type Row, ROWS } from './rows.ts';

export interface Tested {
  /** Title, preceded by the titles of the enclosing groups. */
  title: string;
  passed: boolean;
}

const Vitest = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Returns the tests of a JSON report of Vitest, without skipped tests. */
export function ofVitest(report: unknown): Tested[] {
  return Vitest.parse(report)
    .testResults.flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(({ fullName, status }) => ({ title: fullName, passed: status === 'passed' }));
}

const Suite = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) })),
  get suites() {
    return z.optional(z.array(Suite));
  },
});
const Playwright = z.object({ suites: z.array(Suite) });

/** Returns the tests of a JSON report of Playwright, without skipped tests. */
export function ofPlaywright(report: unknown): Tested[] {
  return Playwright.parse(report).suites.flatMap((file) => inSuite(file, ''));
}

function inSuite({ specs, suites = [] }: z.infer<typeof Suite>, prefix: string): Tested[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status !== 'skipped')
      .map(({ status }) => ({ title: prefix + title, passed: status === 'expected' })),
  );
  return [...own, ...suites.flatMap((suite) => inSuite(suite, `${prefix}${suite.title} `))];
}

const MOST_SHOWN = 4;
const TAG = /(?<!\S)#(\d+b?)(?!\w)/g;

interface Matrix {
  lines: string[];
  failed: boolean;
}

/** Returns the matrix row by row. A row is proven if at least one test names it and all of these tests passed. */
export function matrix(tests: readonly Tested[]): Matrix {
  const byRow = new Map<string, Tested[]>();
  for (const test of tests) {
    for (const [, id = ''] of test.title.matchAll(TAG)) byRow.set(id, [...(byRow.get(id) ?? []), test]);
  }
  const count = { proven: 0, explained: 0, failed: 0, all: 0 };
  const lines = ROWS.flatMap(([section, rows]) => [
    '',
    section,
    ...rows.flatMap((row) => {
      const proofs = byRow.get(row.id) ?? [];
      const state = stateOf(row, proofs);
      count.all += 1;
      if (state !== 'open') count[state] += 1;
      const what = state === 'explained' ? [row.explained ?? ''] : proofLines(proofs);
      return [
        `${row.id.padStart(4)}  ${state.padEnd(9)}  ${row.situation}`,
        ...what.map((line) => `${' '.repeat(17)}${line}`),
      ];
    }),
  ]);
  const known = new Set(ROWS.flatMap(([, rows]) => rows.map(({ id }) => id)));
  const unknown = [...byRow.keys()].filter((id) => !known.has(id));
  return {
    lines: [
      ...lines,
      '',
      ...unknown.map((id) => `#${id} is no row of the matrix`),
      `${count.proven} of ${count.all} rows proven, ${count.explained} explained`,
    ],
    failed: count.failed + unknown.length > 0,
  };
}

function stateOf({ explained }: Row, proofs: readonly Tested[]): 'proven' | 'failed' | 'explained' | 'open' {
  if (proofs.some(({ passed }) => !passed)) return 'failed';
  if (proofs.length > 0) return 'proven';
  return explained === undefined ? 'open' : 'explained';
}

/** Returns a line for each failed test and for some of the passed tests. */
function proofLines(proofs: readonly Tested[]): string[] {
  const failed = proofs.filter(({ passed }) => !passed);
  const passed = proofs.filter(({ passed }) => passed);
  const more = passed.length - MOST_SHOWN;
  return [
    ...failed.map(({ title }) => `✗ ${untagged(title)}`),
    ...passed.slice(0, MOST_SHOWN).map(({ title }) => `✓ ${untagged(title)}`),
    ...(more > 0 ? [`✓ and ${more} more`] : []),
  ];
}

const untagged = (title: string) => title.replaceAll(TAG, '').replaceAll(/\s+/g, ' ').trim();
