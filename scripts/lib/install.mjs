import { existsSync, readFileSync } from 'node:fs';
import { fail, run } from './run.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

// npm notes here what it has installed, and only once all of it is there.
const INSTALLED = 'node_modules/.package-lock.json';

/** Whether every package of package-lock.json is there in its version, for this kind of machine. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesOf(INSTALLED);
  const complete = Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
  return (
    complete &&
    Object.values(installed).every(({ os, cpu }) => fits(os, process.platform) && fits(cpu, process.arch))
  );
}

// As npm has it: a list names what is supported, or with "!" what is not.
function fits(list = [], value) {
  return (
    !list.includes(`!${value}`) && (list.includes(value) || list.every((entry) => entry.startsWith('!')))
  );
}

/** Installs the packages of package-lock.json, unless they are there. */
export async function install() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json…');
  // Where NODE_ENV is production npm would leave out what builds and tests the app.
  if (!(await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']))) {
    fail(
      'The packages could not be installed: see what npm says above. A network or a full npm cache is needed.',
    );
  }
}
