import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { PublicConfig } from '#server/settings/publicConfig.ts';
import type { Settings } from '#server/settings/settings.ts';
import type { Target } from './call.ts';
import { openApiDocument } from './document.ts';

/** Returns the service that the pages of a host use, by the same rule as `openBackend`. */
export function targetOf(
  { upstream }: Pick<Settings, 'upstream'>,
  { config, apiOrigins }: Pick<PublicConfig, 'config' | 'apiOrigins'>,
): Target {
  if (upstream)
    return { kind: 'real', api: base(upstream.api), auth: base(upstream.auth), throughHost: true };
  if (apiOrigins.length === 0) return { kind: 'practice' };
  return { kind: 'real', api: config.apiUrl || '.', auth: config.authUrl || '.', throughHost: false };
}

const base = (url: URL) => url.href.replace(/\/$/, '');

/** Serves the document of the host's service as `/openapi.json`. */
export function openApiRoutes(target: Target): Hono {
  let document: ReturnType<typeof openApiDocument> | undefined;
  return new Hono().get('/openapi.json', compress(), etag(), (c) =>
    c.json((document ??= openApiDocument(target))),
  );
}
