import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from './buildServer.mjs';
import { runBin } from './run.mjs';

const STAMP = '.stamp';
const SERVER = join('dist', 'server');

/** Sources of the app. */
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
/** Sources of the host. */
const SERVER_SOURCES = {
  paths: ['package-lock.json', 'scripts/lib/buildServer.mjs', 'src/api/contract', 'src/server'],
  ignored: /\.test\.ts$|\/testing\//,
};

/** Returns a hash of the paths and contents of the sources. */
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

function isBuilt(folder, hash) {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/**
 * Builds the app into `dist` and the host into `dist/server`, unless an existing build is up to date.
 * @returns {Promise<boolean>} whether both builds are up to date now
 */
export async function build() {
  return (await buildApp()) && (await buildHost());
}

async function buildApp() {
  const hash = fingerprint(APP_SOURCES);
  if (isBuilt('dist', hash)) return true;
  console.log('Building the app…');
  // Built outside dist and moved there when complete, so that a running host never serves a partial build.
  const outDir = join('node_modules', `.dist-${process.pid}`);
  const build = (config) =>
    runBin('vite', ['build', '--config', config, '--outDir', outDir, '--logLevel', 'warn'], {
      NODE_ENV: 'production',
    });
  const built = (await build('vite.config.ts')) && (await build('vite.reference.config.ts'));
  if (built) {
    writeFileSync(join(outDir, STAMP), hash);
    if (existsSync(SERVER)) renameSync(SERVER, join(outDir, 'server'));
    rmSync('dist', { recursive: true, force: true });
    renameSync(outDir, 'dist');
  }
  rmSync(outDir, { recursive: true, force: true });
  return built;
}

async function buildHost() {
  const hash = fingerprint(SERVER_SOURCES);
  if (isBuilt(SERVER, hash)) return true;
  console.log('Building the host…');
  const outDir = join('node_modules', `.server-${process.pid}`);
  try {
    await buildServer(outDir);
    writeFileSync(join(outDir, STAMP), hash);
    rmSync(SERVER, { recursive: true, force: true });
    renameSync(outDir, SERVER);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
