import './lib/checkNode.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { enterProject, fail } from './lib/run.mjs';

// `npm start`: installs missing packages, rebuilds a stale build, and runs the host.
// `--dev` runs the host from source, with Vite.
const dev = process.argv.includes('--dev');
enterProject();
await install();
if (!dev && !(await build())) fail('The app could not be built: see above.');

// Runs in this process, so that a signal stops everything. For the same reason package.json uses `exec`: npm forwards
// signals to its shell, but the shell does not forward them. Windows has no `exec` and runs the command after `||`.
if (dev) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../src/server/main.ts');
} else {
  await import('../dist/server/main.js');
}
