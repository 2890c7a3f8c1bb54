import './lib/checkNode.mjs';
import { browserEnv } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { findEngines } from './lib/engines.mjs';
import { install } from './lib/install.mjs';
import { enterProject, fail, runBin } from './lib/run.mjs';

// `npm run screenshots`: writes a picture of each page in each engine at 390 and 1280 px into the folder screenshots.
// `npm run screenshots -- brands`: only those of the example brands in docs/brands.
enterProject();
await install();
const { env, missing } = await findEngines();
for (const why of Object.values(missing)) console.log(`${why} No pictures of it.`);
if (!(await build())) fail('The app could not be built: see above.');
const projects = ['chromium', 'firefox', 'webkit'].filter((name) => !(name in missing));
const ok = await runBin(
  'playwright',
  ['test', ...process.argv.slice(2), ...projects.map((name) => `--project=screenshots-${name}`)],
  {
    ...(await browserEnv()),
    ...env,
  },
);
process.exitCode = ok ? 0 : 1;
