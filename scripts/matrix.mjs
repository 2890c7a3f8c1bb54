import './lib/checkNode.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserEnv } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { enterProject, fail, runBin } from './lib/run.mjs';

// `npm run matrix`: runs the tests whose titles name a row of the fault matrix, and prints each row with its tests.
// Arguments after `--` are passed to Playwright: with `--repeat-each=10` every test has to pass ten times.
enterProject();
await install();
const browsers = await browserEnv();
if (!(await build())) fail('The app could not be built: see above.');
const reports = mkdtempSync(join(tmpdir(), 'license-dashboard-matrix-'));
const unit = join(reports, 'unit.json');
const browser = join(reports, 'browser.json');

const TAGGED = String.raw`(^|\s)#\d`;
await runBin('vitest', [
  'run',
  '-t',
  '#\\d',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${unit}`,
]);
await runBin(
  'playwright',
  [
    'test',
    '--reporter=dot,json',
    '--project=faults',
    '--project=desktop',
    '--grep',
    TAGGED,
    ...process.argv.slice(2),
  ],
  { ...browsers, PLAYWRIGHT_JSON_OUTPUT_FILE: browser },
);

const { register } = await import('tsx/esm/api');
register();
const { matrix, ofPlaywright, ofVitest } = await import('../e2e/faults/matrix/matrix.ts');
const read = (file) =>
  existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : fail('The tests did not run to their end: see above.');
const { lines, failed } = matrix([...ofVitest(read(unit)), ...ofPlaywright(read(browser))]);
rmSync(reports, { recursive: true });
console.log(lines.join('\n'));
process.exitCode = failed ? 1 : 0;
