import './lib/checkNode.mjs';
import { install } from './lib/install.mjs';
import { enterProject, runBin } from './lib/run.mjs';

// `npm run sequences -- 20000`: so many random sequences of faults, reloads and closed tabs against the model of
// src/intent. A failure prints the seed that repeats it.
enterProject();
await install();
const [count = '5000'] = process.argv.slice(2);
const ok = await runBin('vitest', ['run', 'src/intent/intent.property.test.ts'], { SEQUENCES: count });
process.exitCode = ok ? 0 : 1;
