import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '#api/contract/config.ts';
import { send, startTestHost, PROXY_SETTINGS, SCRIPT } from '#server/testing/testHost.ts';

const ASSET = '/assets/app-1a2b.js';
const NAVIGATION = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the built app', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, GZIP;q=0.5', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
    ['*', undefined, (body: Buffer) => body],
  ])('answers Accept-Encoding %s with %s', async (accepted, encoding, decode) => {
    const { port } = await startTestHost(PROXY_SETTINGS);
    const { status, headers, body } = await send(port, ASSET, { headers: { 'Accept-Encoding': accepted } });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': String(body.length),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    expect(headers['content-encoding']).toBe(encoding);
    expect(decode(body).toString()).toBe(SCRIPT);
  });

  it('returns 304 for a validator of the same encoding, and the file for one of another encoding', async () => {
    const { port } = await startTestHost(PROXY_SETTINGS);
    const br = { 'Accept-Encoding': 'br' };
    const first = await send(port, ASSET, { headers: br });
    const etag = first.headers.etag ?? '';
    const same = await send(port, ASSET, { headers: { ...br, 'If-None-Match': `"x", W/${etag}` } });
    expect(same.status).toBe(304);
    expect(same.body).toHaveLength(0);
    expect(same.headers).toMatchObject({ etag, vary: 'Accept-Encoding', 'x-frame-options': 'DENY' });
    expect(same.headers['cache-control']).toBe(first.headers['cache-control']);
    const other = await send(port, ASSET, { headers: { 'If-None-Match': etag } });
    expect(other.status).toBe(200);
    expect(other.headers.etag).not.toBe(etag);
  });

  it('serves the API reference at /reference, and the app at paths below it', async () => {
    const { port } = await startTestHost(PROXY_SETTINGS);
    const reference = await send(port, '/reference', { headers: NAVIGATION });
    expect(reference.body.toString()).toContain('<title>API reference</title>');
    expect(reference.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    const below = await send(port, '/reference/more', { headers: NAVIGATION });
    expect(below.body.toString()).toContain('<title>Test</title>');
  });

  it('serves the reset page at /reset', async () => {
    const { port } = await startTestHost(PROXY_SETTINGS);
    const reset = await send(port, '/reset', { headers: NAVIGATION });
    expect(reset.body.toString()).toContain('<title>Reset</title>');
    expect(reset.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  });

  it('answers HEAD like GET, without a body', async () => {
    const { port } = await startTestHost(PROXY_SETTINGS);
    const get = await send(port, ASSET, { headers: { 'Accept-Encoding': 'br' } });
    const head = await send(port, ASSET, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } });
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  it.each(['/', '/index.html', '/customers', '/controllers/M1S24.0821', '/sign-in?next=%2Fa.js'])(
    'answers a navigation to %s with the page, to be revalidated by caches',
    async (path) => {
      const { port } = await startTestHost(PROXY_SETTINGS);
      const { status, headers, body } = await send(port, path, { headers: NAVIGATION });
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-type']).toContain('text/html');
      expect(body.toString()).toContain('<title>Test</title>');
    },
  );

  it.each([
    ['/assets/gone-9z9z.js', NAVIGATION],
    ['/assets/', NAVIGATION],
    ['/assets/%2e%2e/config.json.js', NAVIGATION],
    ['/gone.png', NAVIGATION],
    ['/customers', { Accept: '*/*' }],
    ['/assets/app-1a2b.js.map', NAVIGATION],
    ['/assets/app-1a2b.js.br', {}],
    ['/.stamp', {}],
    ['/server/main.js', {}],
    ['/..%2f..%2fetc/passwd', {}],
    ['/%2e%2e/%2e%2e/etc/passwd', {}],
  ])('answers 404 to %s', async (path, headers) => {
    const { port } = await startTestHost(PROXY_SETTINGS);
    const answer = await send(port, path, { headers });
    expect(answer.status).toBe(404);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.body.toString()).toBe('Not Found');
  });

  it('refuses other methods', async () => {
    const { port } = await startTestHost(PROXY_SETTINGS);
    const { status, headers } = await send(port, '/customers', { method: 'POST', body: 'x' });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

describe('the document of a page', () => {
  const linksIn = (body: Buffer) =>
    [...body.toString().matchAll(/<link rel="modulepreload" crossorigin href="([^"]+)">/g)].map(
      ([, href]) => href,
    );

  it.each([
    ['/', 'nl-BE,nl;q=0.9,en;q=0.8', ['/assets/c.js', '/assets/nl.js']],
    ['/customers', 'sv, en-GB;q=0.5, nl;q=0.7', ['/assets/c.js', '/assets/nl.js']],
    ['/customers/?q=a', 'sv', ['/assets/c.js', '/assets/en.js']],
    ['/customers', '', ['/assets/c.js', '/assets/en.js']],
    ['/controllers/M1%2F2', 'nl', ['/assets/d.js', '/assets/en.js']],
    ['/controllers/', 'nl', []],
    ['/no/such/page', 'nl', []],
  ])('at %s in %s links to the files of the page in its language', async (path, language, links) => {
    const { port } = await startTestHost(PROXY_SETTINGS);
    const headers = { ...NAVIGATION, 'Accept-Language': language };
    const answer = await send(port, path, { headers });
    expect(linksIn(answer.body)).toEqual(links);
    expect(answer.headers.vary).toMatch(/Accept-Language/);
    const again = await send(port, path, {
      headers: { ...headers, 'If-None-Match': answer.headers.etag ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('links below the base path', async () => {
    const { port } = await startTestHost({ ...PROXY_SETTINGS, BASE_PATH: '/licenses/' });
    const { body } = await send(port, '/licenses/customers', { headers: NAVIGATION });
    expect(linksIn(body)).toEqual(['/licenses/assets/c.js', '/licenses/assets/en.js']);
  });

  it('links to the code of the brand only if the configuration names one', async () => {
    const { port } = await startTestHost(PROXY_SETTINGS, { colors: { accent: '#c2410c' } });
    const headers = { ...NAVIGATION, 'Accept-Language': 'nl' };
    const { body } = await send(port, '/customers', { headers });
    expect(linksIn(body)).toEqual(['/assets/c.js', '/assets/nl.js', '/assets/b.js', '/assets/bnl.js']);
  });

  it('links to the messages of the configured language where the browser prefers none that there is', async () => {
    const { port } = await startTestHost(PROXY_SETTINGS, { language: 'nl' });
    const linksFor = async (language: string) =>
      linksIn(
        (await send(port, '/customers', { headers: { ...NAVIGATION, 'Accept-Language': language } })).body,
      );
    expect(await linksFor('ja')).toContain('/assets/nl.js');
    expect(await linksFor('en')).toContain('/assets/en.js');
  });

  it('has the name and the icons of the configuration', async () => {
    const icons = [
      { src: 'brand/icon-192.png', sizes: '192x192' },
      { src: 'brand/icon-512.png', sizes: '512x512' },
      { src: 'brand/mask.png', sizes: '1024x1024', purpose: 'maskable' },
      { src: 'brand/icon.svg', sizes: 'any' },
    ];
    const { port } = await startTestHost(
      { ...PROXY_SETTINGS, BASE_PATH: '/licenses/' },
      { brand: 'Sun & "Co" <b>', icons },
    );
    const { body } = await send(port, '/licenses/customers', { headers: NAVIGATION });
    const html = body.toString();
    expect(html).toContain('<title>Sun &amp; &quot;Co&quot; &lt;b&gt;</title>');
    expect(html).toContain('<link rel="icon" href="/licenses/brand/icon.svg" />');
    expect(html).toContain('<link rel="apple-touch-icon" href="/licenses/brand/icon-512.png" />');
  });

  it('has the configuration as data that cannot end its element', async () => {
    const brand = '</script><script>alert(1)</script><!--';
    const { port } = await startTestHost(PROXY_SETTINGS, { brand });
    const { body } = await send(port, '/customers', { headers: NAVIGATION });
    const [, written = ''] =
      /<script type="application\/json" id="config">(.*?)<\/script>/.exec(body.toString()) ?? [];
    expect(JSON.parse(written)).toMatchObject({ brand });
    expect(body.toString()).not.toContain(brand);
    const config = await send(port, '/config.json');
    expect(JSON.parse(written)).toEqual(parseConfig(JSON.parse(config.body.toString())));
  });
});
