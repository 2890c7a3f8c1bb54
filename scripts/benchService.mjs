import './lib/checkNode.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { enterProject, fail, runBin } from './lib/run.mjs';

// `npm run bench:service`: measures the built host: its start, and lists of licenses. docs/bench.md has the results.
enterProject();
await install();
if (!(await build())) fail('The app could not be built: see above.');

const { register } = await import('tsx/esm/api');
register();
const { run } = await import('../e2e/bench/service/run.ts');
const args = process.argv.slice(2);
await run(args);
if (args.includes('--write-docs')) await runBin('oxfmt', ['docs/bench.md']);
