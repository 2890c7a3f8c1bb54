import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';

const WINDOWS = process.platform === 'win32';

/** Every script works from the root of the project, wherever it is started from. */
export const enterProject = () => chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** Ends the script with a sentence instead of a stack. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Runs a program with this terminal as its own, and with `env` on top of this environment. A signal to this process
 * ends the program too.
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(program, args, env = {}) {
  return new Promise((resolve) => {
    // On Windows npm and the programs of packages are .cmd files, which only a shell starts.
    const child = spawn(program, args, { stdio: 'inherit', shell: WINDOWS, env: { ...process.env, ...env } });
    const end = (signal) => {
      child.kill(signal);
      process.exit(1);
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      process.off('SIGTERM', end);
      process.off('SIGINT', end);
      resolve(code === 0);
    });
  });
}

/** Runs the program of an installed package. */
export const runBin = (name, args, env) => run(join('node_modules', '.bin', name), args, env);
