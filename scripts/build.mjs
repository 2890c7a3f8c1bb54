import './lib/checkNode.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { enterProject, fail } from './lib/run.mjs';

enterProject();
await install();
if (!(await build())) fail('The app could not be built: see above.');
