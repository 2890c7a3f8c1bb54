import { existsSync, readFileSync } from 'node:fs';
import { fail, run } from './run.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

// npm writes this file after all packages are installed.
const INSTALLED = 'node_modules/.package-lock.json';

/** Returns whether every package of package-lock.json is installed in its locked version, for this platform. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesOf(INSTALLED);
  const isComplete = Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
  return (
    isComplete &&
    Object.values(installed).every(({ os, cpu }) => fits(os, process.platform) && fits(cpu, process.arch))
  );
}

// As in npm, a list contains the supported values, or with "!" the unsupported ones.
function fits(list = [], value) {
  return (
    !list.includes(`!${value}`) && (list.includes(value) || list.every((entry) => entry.startsWith('!')))
  );
}

/** Installs the packages of package-lock.json, unless they are installed. Exits with a message on failure. */
export async function install() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json…');
  // With NODE_ENV=production, npm would leave out the packages that build and test the app.
  if (!(await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']))) {
    fail(
      'The packages could not be installed: see what npm says above. A network or a full npm cache is needed.',
    );
  }
}
