import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';

const WINDOWS = process.platform === 'win32';

/** Changes to the root of the project, so that scripts can be started from any folder. */
export const enterProject = () => chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** Prints a message without a stack trace and exits with 1. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Runs a program in this terminal, with `env` added to the environment. SIGINT and SIGTERM stop the program too.
 * @returns {Promise<boolean>} whether the program exited with 0
 */
export function run(program, args, env = {}) {
  return new Promise((resolve) => {
    // On Windows, npm and the binaries of packages are .cmd files, which need a shell.
    const child = spawn(program, args, { stdio: 'inherit', shell: WINDOWS, env: { ...process.env, ...env } });
    const end = (signal) => {
      child.kill(signal);
      // After the other programs that run now were stopped too.
      setImmediate(() => process.exit(1));
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

/** Runs a binary of an installed package. */
export const runBin = (name, args, env) => run(join('node_modules', '.bin', name), args, env);
