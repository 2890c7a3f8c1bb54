import * as z from 'zod/mini';
import { ROWS } from './rows.ts';

interface Ran {
  title: string;
  status: string;
  /** Why the test was skipped. */
  why?: string;
}

const Suite = z.object({
  title: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(
        z.object({
          status: z.string(),
          annotations: z.array(z.object({ type: z.string(), description: z.optional(z.string()) })),
        }),
      ),
    }),
  ),
  get suites() {
    return z.optional(z.array(Suite));
  },
});
const Report = z.object({ suites: z.array(Suite) });

function inSuite({ title, specs, suites = [] }: z.infer<typeof Suite>, prefix = ''): Ran[] {
  const path = `${prefix}${title} `;
  return [
    ...specs.flatMap((spec) =>
      spec.tests.map(({ status, annotations }) => ({
        title: path + spec.title,
        status,
        why: annotations.find(({ type }) => type === 'skip')?.description,
      })),
    ),
    ...suites.flatMap((suite) => inSuite(suite, path)),
  ];
}

/** Returns what a JSON report of Playwright says of the tests in Firefox. */
export const ranIn = (report: unknown): Ran[] =>
  Report.parse(report).suites.flatMap((suite) => inSuite(suite));

/** What Firefox made of the tests of one row, in a cell of a table. */
function cellOf(tests: readonly Ran[]): string {
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  if (failed.length > 0) return `failed: ${failed.length} of ${tests.length}`;
  const passed = tests.filter(({ status }) => status === 'expected');
  const reasons = [...new Set(tests.flatMap(({ why }) => why ?? []))];
  const exceptions = reasons.length > 0 ? `exception: ${reasons.join('; ')}` : '';
  if (passed.length > 0) return ['yes', exceptions].filter(Boolean).join('; ');
  return exceptions || (tests.length > 0 ? 'not run' : 'no browser needed');
}

const hasTag = (id: string) => new RegExp(`(?<!\\S)#${id}(?!\\w)`);

/** The fault matrix and the folders of browser tests, row by row, with the outcome in Firefox, as Markdown. */
export function enginesTable(tests: readonly Ran[]): string {
  const faults = ROWS.flatMap(([, rows]) => rows).map(({ id, situation, explained }) => {
    const own = tests.filter(({ title }) => hasTag(id).test(title));
    return [`#${id}`, situation, explained ? 'explained' : cellOf(own)];
  });
  const folders = [...new Set(tests.map(({ title }) => title.split('/')[0] ?? ''))].filter(
    (name) => name !== 'faults',
  );
  const others = folders.sort().map((folder) => {
    const own = tests.filter(({ title }) => title.startsWith(`${folder}/`));
    return ['', `e2e/${folder}: ${own.length} tests`, cellOf(own)];
  });
  const rows = [['row', 'situation', 'Firefox'], ['---', '---', '---'], ...faults, ...others];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
