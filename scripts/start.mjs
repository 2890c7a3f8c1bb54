import './lib/checkNode.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { enterProject, fail } from './lib/run.mjs';

// `npm start`: installs what is missing, builds what is stale, runs the host. `--dev`: from its sources, with Vite.
const dev = process.argv.includes('--dev');
enterProject();
await install();
if (!dev && !(await build())) fail('The app could not be built: see above.');

// In this process, so that one signal ends everything. For the same reason package.json says `exec`: npm passes a
// signal on to its shell, and the shell to nobody. Windows has no `exec` and no such shell, and takes the second half.
if (dev) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../src/server/main.ts');
} else {
  await import('../dist/server/main.js');
}
