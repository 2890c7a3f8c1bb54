import './lib/checkNode.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserEnv } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { findEngines } from './lib/engines.mjs';
import { install } from './lib/install.mjs';
import { enterProject, fail, runBin } from './lib/run.mjs';

// `npm run test:engines`: runs the fault matrix and all browser tests in Firefox, and writes the outcome into
// docs/engines.md. Arguments after `--` are passed to Playwright.
enterProject();
await install();
const { env, missing } = await findEngines();
if (missing.firefox) fail(missing.firefox);
if (!(await build())) fail('The app could not be built: see above.');
const folder = mkdtempSync(join(tmpdir(), 'license-dashboard-engines-'));
const report = join(folder, 'report.json');
const ok = await runBin(
  'playwright',
  ['test', '--reporter=list,json', '--project=faults', '--project=desktop', ...process.argv.slice(2)],
  { ...(await browserEnv()), ...env, SUITE_ENGINE: 'firefox', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
);
if (!existsSync(report)) fail('The tests did not run to their end: see above.');

const { register } = await import('tsx/esm/api');
register();
const { enginesTable, ranIn } = await import('../e2e/faults/matrix/enginesTable.ts');
const page = join('docs', 'engines.md');
const MARK = '<!-- Below: written by npm run test:engines. -->';
const [head] = readFileSync(page, 'utf8').split(MARK);
writeFileSync(page, `${head}${MARK}\n\n${enginesTable(ranIn(JSON.parse(readFileSync(report, 'utf8'))))}\n`);
await runBin('oxfmt', [page]);
rmSync(folder, { recursive: true });
process.exitCode = ok ? 0 : 1;
