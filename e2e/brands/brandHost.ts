import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtPages } from '#server/pages/builtPages.ts';
import { startTestHost } from '../support/host.ts';

export const BRANDS = ['zonnewerk', 'nordhavn'] as const;
export type Brand = (typeof BRANDS)[number];

/** Starts the real host with the built app and the files of an example brand over it. */
export async function startBrandHost(
  brand: Brand,
  databaseUrl: string,
  env: Record<string, string> = {},
): Promise<{ url: string; warnings: string[]; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'license-brand-'));
  cpSync('dist', folder, {
    recursive: true,
    filter: (path) => !/\.map$|[/\\]server$/.test(path),
  });
  cpSync(join('docs/brands', brand), folder, { recursive: true });
  const host = await startTestHost({ databaseUrl, env, pages: builtPages(folder) });
  return {
    url: `http://127.0.0.1:${host.port}${(env.BASE_PATH ?? '').replace(/\/$/, '')}`,
    warnings: host.warnings,
    async close() {
      await host.close();
      rmSync(folder, { recursive: true });
    },
  };
}
