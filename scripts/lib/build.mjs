import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from './buildServer.mjs';
import { runBin } from './run.mjs';

const STAMP = '.stamp';
const SERVER = join('dist', 'server');

/** What the app is made of. */
const APP_SOURCES = {
  paths: [
    'index.html',
    'package-lock.json',
    'public',
    'reference.html',
    'scripts',
    'src',
    'tsconfig.json',
    'vite.config.ts',
    'vite.reference.config.ts',
  ],
  ignored: /^src\/server\/|^scripts\/.*\.mjs$|\.test\.tsx?$/,
};
/** What the host is made of. */
const SERVER_SOURCES = {
  paths: ['package-lock.json', 'scripts/lib/buildServer.mjs', 'src/api/contract', 'src/server'],
  ignored: /\.test\.ts$|\/testing\//,
};

/** A hash of the sources. */
function fingerprint({ paths, ignored }) {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      : [path],
  );
  const hash = createHash('sha256');
  for (const file of files.filter((path) => !ignored.test(path)).sort()) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function isBuilt(folder, wanted) {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/**
 * Builds the app into `dist` and the host into `dist/server`, unless what is there was built from the same sources.
 * @returns {Promise<boolean>} whether both are there
 */
export async function build() {
  return (await buildApp()) && (await buildHost());
}

async function buildApp() {
  const wanted = fingerprint(APP_SOURCES);
  if (isBuilt('dist', wanted)) return true;
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
    if (existsSync(SERVER)) renameSync(SERVER, join(made, 'server'));
    rmSync('dist', { recursive: true, force: true });
    renameSync(made, 'dist');
  }
  rmSync(made, { recursive: true, force: true });
  return built;
}

async function buildHost() {
  const wanted = fingerprint(SERVER_SOURCES);
  if (isBuilt(SERVER, wanted)) return true;
  console.log('Building the host…');
  const made = join('node_modules', `.server-${process.pid}`);
  try {
    await buildServer(made);
    writeFileSync(join(made, STAMP), wanted);
    rmSync(SERVER, { recursive: true, force: true });
    renameSync(made, SERVER);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
