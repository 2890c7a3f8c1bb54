import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { send, startTestHost, PROXY_SETTINGS, type TestResponse } from '#server/testing/testHost.ts';

const read = ({ body }: TestResponse) => JSON.parse(body.toString());

describe('/openapi.json', () => {
  it('describes the practice service if it is enabled', async () => {
    const { port } = await startTestHost();
    const answer = await send(port, '/openapi.json');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(read(answer)).toMatchObject({ openapi: '3.1.0', servers: [{ url: '.' }] });
  });

  it('is compressed, and not sent again while unchanged', async () => {
    const { port } = await startTestHost();
    const first = await send(port, '/openapi.json', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(first.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(first.body).toString()).openapi).toBe('3.1.0');
    const etag = first.headers.etag ?? '';
    const second = await send(port, '/openapi.json', {
      headers: { 'If-None-Match': etag, 'Accept-Encoding': 'gzip' },
    });
    expect(second.status).toBe(304);
  });

  it('describes the real services behind the host', async () => {
    const { port } = await startTestHost(PROXY_SETTINGS);
    const { servers, info } = read(await send(port, '/openapi.json'));
    expect(servers.map(({ url }: { url: string }) => url)).toEqual(['.', PROXY_SETTINGS.API_URL]);
    expect(info.description).toMatch(/^The real services\./);
  });

  it('describes the real services if the page calls them directly', async () => {
    const config = { apiUrl: 'https://api.example.com', authUrl: 'https://auth.example.com' };
    const { port } = await startTestHost({}, config);
    const { servers, paths } = read(await send(port, '/openapi.json'));
    expect(servers).toMatchObject([{ url: config.apiUrl }]);
    expect(paths['/auth/login'].servers).toMatchObject([{ url: config.authUrl }]);
  });
});
