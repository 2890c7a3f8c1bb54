import './lib/checkNode.mjs';
import { install } from './lib/install.mjs';
import { enterProject, runBin } from './lib/run.mjs';

// `npm run sequences -- 20000`: runs 20,000 random sequences of faults, reloads and closed tabs against each model: a
// claim, a batch of claims, and a session shared by three tabs. A failure prints the seed that reproduces it.
enterProject();
await install();
const [count = '5000'] = process.argv.slice(2);
const models = [
  'src/operations/run/operations.property',
  'src/operations/run/batch',
  'src/auth/session/interleavings',
];
const ok = await runBin('vitest', ['run', ...models.map((name) => `${name}.test.ts`)], { SEQUENCES: count });
process.exitCode = ok ? 0 : 1;
