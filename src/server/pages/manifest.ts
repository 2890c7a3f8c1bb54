import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

const NAME = 'manifest.webmanifest';

/** What the settings of the page say of the installed app. The page validates them. */
function described({ brand, themeColor, backgroundColor }: Record<string, unknown>): object {
  return {
    ...(typeof brand === 'string' && { name: brand, short_name: brand }),
    ...(typeof themeColor === 'string' && { theme_color: themeColor }),
    ...(typeof backgroundColor === 'string' && { background_color: backgroundColor }),
  };
}

/**
 * Serves the manifest of the app, with the name and the colours of the configuration. A static host serves the file of
 * the build as it is.
 * @param config content of `config.json`
 */
export function manifestRoutes(
  folder: string,
  config: Record<string, unknown>,
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const file = join(folder, NAME);
  if (!existsSync(file)) return app;
  const built = JSON.parse(readFileSync(file, 'utf8')) as object;
  const manifest = JSON.stringify({ ...built, ...described(config) });
  app.get(`/${NAME}`, etag(), (c) => c.body(manifest, 200, { 'Content-Type': 'application/manifest+json' }));
  return app;
}
