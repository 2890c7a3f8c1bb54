import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startHost } from './host.ts';
import { builtPages } from './pages/builtPages.ts';
import { readSettings } from './settings/settings.ts';
import { send, builtAppFiles, folderWithFiles, startTestHost, PROXY_SETTINGS } from './testing/testHost.ts';

const json = ({ body }: { body: Buffer }): unknown => JSON.parse(body.toString());

describe('headers', () => {
  it('are sent with every document, worker and answer', async () => {
    const { port } = await startTestHost();
    const paths = ['/', '/assets/rows.worker-1a2b.js', '/assets/gone.js', '/config.json'];
    for (const path of [...paths, '/v1/company', '/v1/gone', '/auth/gone']) {
      const { headers } = await send(port, path);
      expect(headers, path).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
          "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'none'; " +
          "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
          "require-trusted-types-for 'script'; trusted-types app-worker",
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'origin-agent-cluster': '?1',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['permissions-policy']).toMatch(/^camera=\(self\), .*clipboard-write=\(self\)/);
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  it('of a part of a page are those that act on it', async () => {
    const { port } = await startTestHost();
    const { headers } = await send(port, '/assets/app-1a2b.js');
    expect(headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(Object.keys(headers)).not.toContain('permissions-policy');
  });

  it('include Strict-Transport-Security only if a trusted proxy reports TLS', async () => {
    const secure = { headers: { 'X-Forwarded-Proto': 'https' } };
    const open = await startTestHost(PROXY_SETTINGS);
    expect((await send(open.port, '/', secure)).headers['strict-transport-security']).toBeUndefined();
    const behind = await startTestHost({ ...PROXY_SETTINGS, TRUST_PROXY: '1' });
    expect((await send(behind.port, '/', secure)).headers['strict-transport-security']).toBe(
      'max-age=31536000; includeSubDomains',
    );
    expect((await send(behind.port, '/')).headers['strict-transport-security']).toBeUndefined();
  });

  it('allow the page to connect to the services in config.json', async () => {
    const { port } = await startTestHost(
      {},
      { apiUrl: 'https://api.example.com/x', authUrl: 'https://auth.example.com' },
    );
    const { headers } = await send(port, '/');
    expect(headers['content-security-policy']).toContain(
      "connect-src 'self' https://api.example.com https://auth.example.com;",
    );
  });
});

describe('config.json', () => {
  it('lists the accounts of the embedded service', async () => {
    const { port } = await startTestHost({}, { durationUnit: 'months' });
    const answer = await send(port, '/config.json');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(json(answer)).toEqual({
      apiUrl: '',
      authUrl: '',
      brand: 'Test',
      durationUnit: 'months',
      sandbox: {
        accounts: [
          { username: 'installer@example.com', password: 'sandbox', role: 'installer' },
          { username: 'support@example.com', password: 'sandbox', role: 'support' },
          { username: 'viewer@example.com', password: 'sandbox', role: 'viewer' },
        ],
      },
    });
    const again = await send(port, '/config.json', {
      headers: { 'If-None-Match': answer.headers.etag ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('lists no accounts in front of the real services', async () => {
    const { port, accounts } = await startTestHost({
      API_URL: 'http://127.0.0.1:9',
      AUTH_URL: 'http://127.0.0.1:9',
    });
    expect(json(await send(port, '/config.json'))).toEqual({ apiUrl: '', authUrl: '', brand: 'Test' });
    expect(accounts).toEqual([]);
  });

  it('lists no accounts if the page calls the services directly, and the host returns 404 for calls', async () => {
    const { port } = await startTestHost({}, { apiUrl: 'https://api.example.com' });
    expect(json(await send(port, '/config.json'))).not.toHaveProperty('sandbox');
    const answer = await send(port, '/v1/company');
    expect(answer.status).toBe(404);
    expect(json(answer)).toEqual({
      statusCode: 404,
      error: 'Not Found',
      message: 'This host does not answer for the service: see config.json',
    });
  });
});

describe('the embedded service', () => {
  it('is served at the paths of the remote service, without caching', async () => {
    const { port } = await startTestHost();
    const signIn = await send(port, '/auth/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username: 'support@example.com', password: 'sandbox' }),
    });
    expect(signIn.status).toBe(200);
    expect(signIn.body.toString()).toMatch(/eyJ/);
    const refused = await send(port, '/v1/company', { headers: { Accept: 'text/html' } });
    expect(refused.status).toBe(401);
    expect(refused.headers['cache-control']).toContain('no-store');
    expect(json(refused)).toMatchObject({ statusCode: 401, error: 'Unauthorized' });
  });

  it('limits by the client address from a trusted proxy, and ignores forwarded addresses otherwise', async () => {
    const from = (address: string) => ({ headers: { 'X-Forwarded-For': `10.9.9.9, ${address}` } });
    const behind = await startTestHost({ TRUST_PROXY: '1', LIMIT_REQUESTS: '1' });
    await send(behind.port, '/v1/company', from('10.0.0.1'));
    expect((await send(behind.port, '/v1/company', from('10.0.0.1'))).status).toBe(429);
    expect((await send(behind.port, '/v1/company', from('10.0.0.2'))).status).toBe(401);
    expect((await send(behind.port, '/v1/company', from('10.0.0.2:5000'))).status).toBe(429);
    await send(behind.port, '/v1/company', from('2001:db8:1:2::1'));
    expect((await send(behind.port, '/v1/company', from('[2001:db8:1:2:ffff::9]:443'))).status).toBe(429);
    expect((await send(behind.port, '/v1/company', from('2001:db8:1:3::1'))).status).toBe(401);
    const open = await startTestHost({ LIMIT_REQUESTS: '1' });
    await send(open.port, '/v1/company', from('10.0.0.1'));
    expect((await send(open.port, '/v1/company', from('10.0.0.2'))).status).toBe(429);
  });
});

describe('startHost', () => {
  const settings = (env: Record<string, string> = {}) =>
    readSettings({ PORT: '0', ...PROXY_SETTINGS, ...env });

  it('reports a port that is in use', async () => {
    const { port } = await startTestHost(PROXY_SETTINGS);
    const second = startHost(settings({ PORT: String(port) }), builtPages(folderWithFiles(builtAppFiles())));
    await expect(second).rejects.toThrow(
      `Port ${port} is in use: stop what listens on it, or set PORT to another one.`,
    );
  });

  it('reports a HOST that is not a local address', async () => {
    const start = startHost(settings({ HOST: '192.0.2.1' }), builtPages(folderWithFiles(builtAppFiles())));
    await expect(start).rejects.toThrow('HOST 192.0.2.1 is not an address of this machine');
  });

  it('says which colours the page replaces, and which pictures are missing', async () => {
    const { warnings } = await startTestHost(PROXY_SETTINGS, {
      colors: { accent: '#ffd400' },
      logo: { light: 'icon.svg', dark: 'brand/dark.svg' },
    });
    expect(warnings.map((line) => line.replace(/^.*config\.json: /, ''))).toEqual([
      'in the theme light, #ffd400 has a contrast of 1.22:1 instead of 4.5:1 as text; links, marks and edges are #7f6900',
      'in the theme sun, #ffd400 has a contrast of 1.14:1 instead of 7:1 as text; links, marks and edges are #5a4900',
      'in the theme sun, #ffd400 has a contrast of 1.14:1 instead of 7:1 on buttons; they are #5a4900',
      'there is no file brand/dark.svg, so the name is shown in its place',
    ]);
  });

  it('reports a missing build of the app', async () => {
    const folder = folderWithFiles(builtAppFiles());
    rmSync(join(folder, 'index.html'));
    await expect(startHost(settings(), builtPages(folder))).rejects.toThrow(/There is no built app in/);
  });

  it.each([
    ['{', /config\.json cannot be read: /],
    ['[]', /config\.json is not valid:\n {2}config\.json: /],
    [
      '{"apiUrl": "api.example.com"}',
      /config\.json is not valid:\n {2}apiUrl: must be empty .* or an http\(s\) URL$/,
    ],
    [
      '{"brnad": "Sun", "colors": {"accent": "red"}}',
      /colors\.accent: must be a colour.*\n {2}brnad: unknown setting/,
    ],
  ])('reports the error in config.json %s', async (text, sentence) => {
    const folder = folderWithFiles({ ...builtAppFiles(), 'config.json': text });
    await expect(startHost(settings(), builtPages(folder))).rejects.toThrow(sentence);
  });
});
