import './lib/checkNode.mjs';
import { mkdtempSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserEnv } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { findEngines } from './lib/engines.mjs';
import { install } from './lib/install.mjs';
import { enterProject, runBin } from './lib/run.mjs';

// `npm test`: runs all checks and stops at the first failure. The last line has the totals.
enterProject();
await install();
const { env: engines, missing } = await findEngines();
const browsers = { ...(await browserEnv()), ...engines };
const reports = mkdtempSync(join(tmpdir(), 'license-dashboard-test-'));

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

async function unitTests() {
  const report = join(reports, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // The build of the host sets NODE_ENV to production, and React's production build lacks `act`, which tests need.
  const ok = await runBin('vitest', args, { NODE_ENV: 'test' });
  const { numPassedTests: passed, numFailedTests: failed } = read(report) ?? {};
  return { ok, passed, failed };
}

async function playwright(projects, ...options) {
  const report = join(reports, `${projects.join('-')}.json`);
  const args = ['test', '--reporter=list,json', ...options, ...projects.map((name) => `--project=${name}`)];
  const ok = await runBin('playwright', args, { ...browsers, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const { expected: passed, unexpected: failed } = read(report)?.stats ?? {};
  return { ok, passed, failed };
}

/** Reports a missing engine, here and in the last line. */
async function browserTests() {
  for (const why of Object.values(missing)) console.log(`${why} Its journeys do not run.`);
  const projects = ['faults', 'journeys', 'firefox', 'webkit', 'desktop', 'phone'];
  // In one run, since a core is idle at the end of each.
  return playwright(projects.filter((name) => !(name in missing)));
}

/** Runs checks beside each other, since most of them leave a core idle. @returns the names of those that failed */
async function together(checks) {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => ({ name, ok: await check() })),
  );
  const failures = results.filter(({ ok }) => !ok).map(({ name }) => name);
  return { ok: failures.length === 0, failures };
}

const staticChecks = () =>
  together({
    format: () => runBin('oxfmt', ['--check', '.']),
    lint: () => runBin('oxlint', ['-c', 'oxlint.config.mjs']),
    types: () => runBin('tsc', ['-p', '.']),
    'build for the oldest browsers': async () =>
      (await build()) && (await runBin('tsx', ['scripts/checkFloor.ts'])),
  });

const steps = [
  ['format, lint, types and build', staticChecks],
  ['unit tests', unitTests],
  // Run alone, so that no other test delays the pages.
  ['byte budgets', () => playwright(['budget'], '--workers=2')],
  ['browser tests, with the journeys in Chromium, Firefox and WebKit', browserTests],
];

const total = { passed: 0, failed: 0 };
for (const [name, step] of steps) {
  console.log(`\n— ${name}`);
  const { ok, passed = 0, failed = 0, failures = [name] } = await step();
  total.passed += passed;
  // A step can fail without a failed test, for example when a test file does not load or lint fails.
  total.failed += ok ? failed : Math.max(failed, 1);
  if (total.failed > 0) {
    console.error(`\nFailed: ${failures.join(', ')}`);
    break;
  }
}
rmSync(reports, { recursive: true });
const notRun = Object.keys(missing).map((name) => `; NOT RUN in ${name}, which is missing`);
console.log(`\n${total.passed} passed, ${total.failed} failed${notRun.join('')}`);
process.exitCode = total.failed > 0 ? 1 : 0;
