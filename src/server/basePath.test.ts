import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PROXY_SETTINGS, send, startTestHost, type TestResponse } from './testing/testHost.ts';
import { beforeService } from './testing/upstream.ts';

const NAVIGATION = { Accept: 'text/html' };
const text = ({ body }: TestResponse) => body.toString();

describe.each(['/', '/licenses/', '/a/b-c/'])('a host under %s', (base) => {
  it('serves its pages, files, config and API document below the path', async () => {
    const { port } = await startTestHost({ BASE_PATH: base });
    const at = (path: string, headers = {}) => send(port, base + path, { headers });
    for (const path of ['', 'customers/7/controllers', 'c/M1S24', 'index.html', 'reference']) {
      const page = await at(path, NAVIGATION);
      expect(page.status, path).toBe(200);
      expect(text(page)).toContain(`<link rel="icon" href="${base}icon.svg"`);
      expect(text(page)).toContain(`src="${base}assets/app-1a2b.js"`);
      expect(text(page), 'a script that the policy would block').not.toContain('data-base');
      expect(text(page), 'a link to the page itself, left unchanged').toContain('<a href="">');
    }
    const packed = await at('', { ...NAVIGATION, 'Accept-Encoding': 'br' });
    expect(brotliDecompressSync(packed.body).toString()).toBe(text(await at('', NAVIGATION)));
    const asset = await at('assets/app-1a2b.js');
    expect(asset.headers['cache-control']).toContain('immutable');
    expect(JSON.parse(text(await at('config.json')))).toMatchObject({ brand: 'Test' });
    expect(JSON.parse(text(await at('openapi.json')))).toMatchObject({ servers: [{ url: '.' }] });
    expect((await at('v1/company')).status).toBe(401);
    expect((await at('auth/accesstoken')).status).toBe(401);
  });

  it('reports its health both below the path and at the root', async () => {
    const { port } = await startTestHost({ BASE_PATH: base, METRICS: '1' });
    for (const path of ['healthz', 'readyz', 'metrics']) {
      expect((await send(port, base + path)).status).toBe(200);
      expect((await send(port, `/${path}`)).status).toBe(200);
    }
    const metrics = text(await send(port, '/metrics'));
    expect(metrics, 'the same route name for both paths').toContain('route="/healthz",status="200"} 2');
  });

  it('calls the real services at their own paths', async () => {
    const { port } = await beforeService((request, response) => response.end(request.url), {
      BASE_PATH: base,
    });
    expect(text(await send(port, `${base}v1/company?q=1`))).toBe('/base/v1/company?q=1');
    expect(text(await send(port, `${base}auth/accesstoken`))).toBe('/base/auth/accesstoken');
  });
});

describe('outside the base path', () => {
  it.each([
    ['/', '/licenses/'],
    ['/licenses', '/licenses/'],
    ['/licenses?next=%2F', '/licenses/?next=%2F'],
  ])('%s leads to %s', async (path, location) => {
    const { port } = await startTestHost({ ...PROXY_SETTINGS, BASE_PATH: '/licenses/' });
    const { status, headers } = await send(port, path, { headers: NAVIGATION });
    expect([status, headers.location]).toEqual([302, location]);
    expect(headers['x-frame-options']).toBe('DENY');
  });

  it.each(['/customers', '/v1/company', '/licensesx/', '/LICENSES/', '/x/../licenses/', '//licenses/', '*'])(
    '%s returns 404',
    async (path) => {
      const { port } = await startTestHost({ ...PROXY_SETTINGS, BASE_PATH: '/licenses/' });
      const { status, headers } = await send(port, path, { headers: NAVIGATION });
      expect([status, headers['content-type']]).toEqual([404, 'application/json']);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    },
  );

  it('accepts a request target with an origin', async () => {
    const { port } = await startTestHost({ ...PROXY_SETTINGS, BASE_PATH: '/licenses/' });
    expect((await send(port, 'http://elsewhere.example/licenses/config.json')).status).toBe(200);
    expect((await send(port, 'http://elsewhere.example')).headers.location).toBe('/licenses/');
  });
});
