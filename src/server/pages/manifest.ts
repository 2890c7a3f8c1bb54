import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Config } from '#api/contract/config.ts';

const NAME = 'manifest.webmanifest';

/** What the configuration says of the installed app. */
function described({ brand, themeColor, backgroundColor, colors, icons, language }: Config): object {
  const frame = themeColor ?? colors?.accent;
  return {
    name: brand,
    short_name: brand,
    ...(frame && { theme_color: frame }),
    ...(backgroundColor && { background_color: backgroundColor }),
    ...(icons && { icons }),
    ...(language && { lang: language }),
  };
}

/**
 * Serves the manifest of the app, with the name, the colours and the icons of the configuration. A static host serves the file of
 * the build as it is.
 */
export function manifestRoutes(folder: string, config: Config): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const file = join(folder, NAME);
  if (!existsSync(file)) return app;
  const built = JSON.parse(readFileSync(file, 'utf8')) as object;
  const manifest = JSON.stringify({ ...built, ...described(config) });
  app.get(`/${NAME}`, etag(), (c) => c.body(manifest, 200, { 'Content-Type': 'application/manifest+json' }));
  return app;
}
