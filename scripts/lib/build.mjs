import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBin } from './run.mjs';

const STAMP = '.stamp';
const SOURCES = [
  'index.html',
  'package-lock.json',
  'public',
  'reference.html',
  'scripts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
  'vite.reference.config.ts',
];
const NOT_BUILT = /^src\/server\/|^scripts\/.*\.mjs$|\.test\.tsx?$/;

/** A hash of everything that the built app is made of. */
function fingerprint() {
  const files = SOURCES.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      : [path],
  );
  const hash = createHash('sha256');
  for (const file of files.filter((path) => !NOT_BUILT.test(path)).sort()) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function isBuilt(wanted) {
  const stamp = join('dist', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/**
 * Builds the app into `dist`, unless what is there was built from the same sources.
 * @returns {Promise<boolean>} whether it is there
 */
export async function build() {
  const wanted = fingerprint();
  if (isBuilt(wanted)) return true;
  console.log('Building the app…');
  // Beside dist, and put in its place once it is whole: whoever reads dist meanwhile finds one app or the other.
  const made = join('node_modules', `.dist-${process.pid}`);
  const build = (config) =>
    runBin('vite', ['build', '--config', config, '--outDir', made, '--logLevel', 'warn'], {
      NODE_ENV: 'production',
    });
  const built = (await build('vite.config.ts')) && (await build('vite.reference.config.ts'));
  if (built) {
    writeFileSync(join(made, STAMP), wanted);
    rmSync('dist', { recursive: true, force: true });
    renameSync(made, 'dist');
  }
  rmSync(made, { recursive: true, force: true });
  return built;
}
