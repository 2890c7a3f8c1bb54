import './lib/checkNode.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { enterProject, fail } from './lib/run.mjs';

// `npm run fuzz`: 100,000 random and mutated requests to a host of its own, on this machine alone.
// `npm run fuzz -- 5000 7` sends 5,000, from seed 7. docs/hosting.md has the results.
enterProject();
await install();
if (!(await build())) fail('The app could not be built: see above.');

const { register } = await import('tsx/esm/api');
register();
const { fuzz, summary } = await import('../src/server/testing/fuzz/fuzz.ts');
const [count = '100000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
console.log(`Seed ${seed}`);
const result = await fuzz({
  main: 'dist/server/main.js',
  count: Number(count),
  seed: Number(seed),
  log: console.log,
});
for (const line of [...result.serverErrors, ...result.unanswered]) console.log(line);
console.log(result.complaints.slice(0, 5_000));
console.log(`Not answered: ${result.unanswered.length}`);
console.log(summary(result));
const failures =
  result.serverErrors.length + result.unanswered.length + result.crashes + result.complaints.length;
process.exit(failures === 0 ? 0 : 1);
