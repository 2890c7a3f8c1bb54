import './lib/checkNode.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { enterProject, fail } from './lib/run.mjs';

// `npm run soak`: ten minutes of mixed calls while hosts are killed, the database is locked and the disk is full.
// `npm run soak -- 60` runs for 60 seconds. docs/hosting.md has the results.
enterProject();
await install();
if (!(await build())) fail('The app could not be built: see above.');

const { register } = await import('tsx/esm/api');
register();
const { soak, summary } = await import('../src/server/testing/soak/soak.ts');
const seconds = Number(process.argv[2] ?? 600);
const lifeS = Math.min(60, seconds / 4);
const result = await soak({
  main: 'dist/server/main.js',
  lives: Math.ceil(seconds / lifeS),
  lifeS,
  licenses: 20_000,
  log: console.log,
});
console.log(summary(result));
process.exit(result.lost === 0 && result.otherErrors === 0 && result.isFlat ? 0 : 1);
