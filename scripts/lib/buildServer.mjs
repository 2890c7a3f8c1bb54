import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** What stays in node_modules: the database's native code, and what only a setting or a development server loads. */
const EXTERNAL = ['@libsql/client', 'libsql', 'prom-client', 'vite'];

/**
 * Bundles the host into `outDir`, so that it starts without a compiler and reads a few files instead of hundreds.
 * @param {string} outDir
 */
export async function buildServer(outDir) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: 'src/server/main.ts',
      outDir,
      emptyOutDir: true,
      target: 'node20',
      sourcemap: true,
    },
    ssr: { noExternal: true, external: EXTERNAL },
  });
  cpSync(join('src', 'server', 'sandbox', 'db', 'migrations'), join(outDir, 'migrations'), {
    recursive: true,
  });
}
