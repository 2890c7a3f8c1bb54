import './lib/checkNode.mjs';
import { findBrowser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { enterProject, fail, runBin } from './lib/run.mjs';

// `npm run bench`: measures the built app and two reference apps. docs/bench.md describes the measurements.
enterProject();
await install();
const browser = await findBrowser();
if (!(await build())) fail('The app could not be built: see above.');

const { register } = await import('tsx/esm/api');
register();
const { run } = await import('../e2e/bench/run.ts');
const args = process.argv.slice(2);
await run(args, browser);
if (args.includes('--write-docs')) await runBin('oxfmt', ['docs/bench.md']);
