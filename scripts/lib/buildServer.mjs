import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Not bundled: native database code, and packages that only a setting or the development server loads. */
const EXTERNAL = ['@libsql/client', '@libsql/client/sqlite3', 'libsql', 'prom-client', 'vite'];

/**
 * Bundles the host into `outDir`, so that the host needs no compiler and reads a few files at start, not hundreds.
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
      // Beside the entry and the migrations, which the service finds beside itself.
      rolldownOptions: { output: { chunkFileNames: '[name].js' } },
    },
    ssr: { noExternal: true, external: EXTERNAL },
  });
  cpSync(join('src', 'server', 'sandbox', 'db', 'migrations'), join(outDir, 'migrations'), {
    recursive: true,
  });
}
