import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCESS_TOKEN_S, REFRESH_TOKEN_S } from '#api/contract/account.ts';
import { SECOND_FACTOR_USERNAME } from '#server/sandbox/seed/known.ts';
import { createApiClient, type ApiClient } from '#server/sandbox/testing/apiClient.ts';
import { expectError } from '#server/sandbox/testing/expectError.ts';
import { serveSandbox, type Served } from '#server/sandbox/testing/serve.ts';

const INSTALLER = 'installer@example.com';
const DAY_MS = 24 * 60 * 60 * 1000;

let time = Date.UTC(2026, 2, 1, 12, 0, 0, 700);
let served: Served;
let call: ApiClient;

beforeAll(async () => {
  served = await serveSandbox({ now: () => time });
  call = createApiClient(served.url);
});
afterAll(() => served.close());

describe('tokens', () => {
  it('are JWTs in plain text with the documented lifetimes', async () => {
    const login = await call('POST', '/auth/login', { body: { username: INSTALLER, password: 'sandbox' } });
    expect(login.headers.get('content-type')).toMatch(/^text\/plain/);
    const refresh = decodeJwt(login.text);
    expect(refresh.iat).toBe(Math.floor(time / 1000));
    expect((refresh.exp ?? 0) - (refresh.iat ?? 0)).toBe(REFRESH_TOKEN_S);

    const access = await call('GET', '/auth/accesstoken', { token: login.text });
    expect(access.status).toBe(200);
    const claims = decodeJwt(access.text);
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(ACCESS_TOKEN_S);
    expect(ACCESS_TOKEN_S).toBe(600);
    expect(REFRESH_TOKEN_S * 1000).toBe(14 * DAY_MS);
  });

  it('contain the user name, also after a renewal', async () => {
    const refresh = await call.login(INSTALLER);
    const renewed = (await call('GET', '/auth/refreshtoken', { token: refresh })).text;
    const access = (await call('GET', '/auth/accesstoken', { token: renewed })).text;
    for (const token of [refresh, renewed, access]) expect(decodeJwt(token).username).toBe(INSTALLER);
  });

  it('of one kind are not accepted as the other', async () => {
    const refresh = await call.login(INSTALLER);
    const access = await call.signIn('installer');
    expectError(await call('GET', '/v1/company', { token: refresh }), 401);
    for (const path of ['/auth/accesstoken', '/auth/refreshtoken']) {
      expectError(await call('GET', path, { token: access }), 401);
    }
    expectError(await call('POST', '/auth/logout', { token: access }), 401);
    expect((await call('GET', '/v1/company', { token: access })).status).toBe(200);
  });

  it('expire at the second given by `exp`', async () => {
    const before = time;
    const refresh = await call.login(INSTALLER);
    const access = (await call('GET', '/auth/accesstoken', { token: refresh })).text;
    const until = (decodeJwt(access).exp ?? 0) * 1000;
    time = until - 1;
    expect((await call('GET', '/v1/company', { token: access })).status).toBe(200);
    time = until;
    expectError(await call('GET', '/v1/company', { token: access }), 401);
    time = (decodeJwt(refresh).exp ?? 0) * 1000 - 1;
    expect((await call('GET', '/auth/accesstoken', { token: refresh })).status).toBe(200);
    time += 1;
    expectError(await call('GET', '/auth/accesstoken', { token: refresh }), 401);
    time = before;
  });

  it('are refused when forged, unsigned, truncated, foreign or absent', async () => {
    const access = await call.signIn('support');
    const [header = '', payload = '', signature = ''] = access.split('.');
    const claims = decodeJwt(access);
    const unsigned = `${Buffer.from('{"alg":"none","typ":"access+jwt"}').toString('base64url')}.${payload}.`;
    const foreign = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: decodeProtectedHeader(access).typ })
      .sign(new TextEncoder().encode('another secret, just as long as ours'));
    const other = Buffer.from(JSON.stringify({ ...claims, sub: '1' })).toString('base64url');
    for (const token of [
      unsigned,
      foreign,
      `${header}.${other}.${signature}`,
      access.slice(0, -3),
      'x',
      '"',
    ]) {
      expectError(await call('GET', '/v1/company', { token }), 401, /verify token/);
    }
    expectError(await call('GET', '/v1/company'), 401);
    expectError(await call('GET', '/v1/company', { headers: { Authorization: `Basic ${access}` } }), 401);
  });
});

describe('signing in', () => {
  it('ignores the case of the user name', async () => {
    expect(await call.login('Installer@Example.COM')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it('answers an unknown user like a wrong password, and hashes in both cases', async () => {
    const wrong = await call('POST', '/auth/login', { body: { username: INSTALLER, password: 'Sandbox' } });
    const before = performance.now();
    const unknown = await call('POST', '/auth/login', { body: { username: 'x@example.com', password: 'x' } });
    // The hash takes about 30 ms, a call without hashing about 3 ms.
    expect(performance.now() - before).toBeGreaterThan(10);
    expectError(wrong, 401);
    expect(unknown.text).toBe(wrong.text);
    expect(unknown.status).toBe(wrong.status);
  });

  it('mentions the second factor only when the password is right', async () => {
    const body = { username: SECOND_FACTOR_USERNAME, password: 'sandbox' };
    expectError(await call('POST', '/auth/login', { body }), 401, /2FA/);
    const wrong = await call('POST', '/auth/login', { body: { ...body, password: 'no' } });
    expectError(wrong, 401);
    expect(wrong.text).not.toMatch(/2FA|partial/i);
  });

  it.each([
    ['no body', undefined],
    ['a missing field', { username: INSTALLER }],
    ['a number', { username: INSTALLER, password: 5 }],
    ['a field too many', { username: INSTALLER, password: 'sandbox', otp: '1' }],
  ])('refuses %s', async (_, body) => {
    expectError(await call('POST', '/auth/login', { body: body ?? null }), 400);
  });
});

describe('a session', () => {
  it('continues with a renewed refresh token, while the old token stays valid', async () => {
    const first = await call.login(INSTALLER);
    const renewed = await call('GET', '/auth/refreshtoken', { token: first });
    expect(renewed.status).toBe(200);
    expect(renewed.text).not.toBe(first);
    for (const token of [first, renewed.text]) {
      expect((await call('GET', '/auth/accesstoken', { token })).status).toBe(200);
    }
  });

  it('is ended by a logout, and only once', async () => {
    const token = await call.login(INSTALLER);
    const other = await call.login(INSTALLER);
    const out = await call('POST', '/auth/logout', { token });
    expect(out.status).toBe(204);
    expect(out.text).toBe('');
    expectError(await call('POST', '/auth/logout', { token }), 401);
    expectError(await call('GET', '/auth/accesstoken', { token }), 401);
    expectError(await call('GET', '/auth/refreshtoken', { token }), 401);
    expect((await call('GET', '/auth/accesstoken', { token: other })).status).toBe(200);
  });

  it('ends for all its refresh tokens, whichever of them is used to sign out', async () => {
    const renew = async (token: string) => (await call('GET', '/auth/refreshtoken', { token })).text;
    const other = await call.login(INSTALLER);
    for (const signedOut of [0, 1, 2]) {
      const first = await call.login(INSTALLER);
      const second = await renew(first);
      const family = [first, second, await renew(second), await renew(first)];
      expect((await call('POST', '/auth/logout', { token: family[signedOut] })).status).toBe(204);
      for (const token of family) {
        expectError(await call('GET', '/auth/accesstoken', { token }), 401);
        expectError(await call('GET', '/auth/refreshtoken', { token }), 401);
        expectError(await call('POST', '/auth/logout', { token }), 401);
      }
    }
    expect((await call('GET', '/auth/accesstoken', { token: other })).status).toBe(200);
  });

  it('leaves no valid token when a renewal runs in parallel with the logout', async () => {
    for (let round = 0; round < 5; round++) {
      const token = await call.login(INSTALLER);
      const [, ...renewals] = await Promise.all([
        call('POST', '/auth/logout', { token }),
        ...Array.from({ length: 4 }, () => call('GET', '/auth/refreshtoken', { token })),
      ]);
      for (const { status, text } of renewals) {
        if (status === 200) expectError(await call('GET', '/auth/accesstoken', { token: text }), 401);
        else expect(status).toBe(401);
      }
    }
  });

  it('is ended by exactly one of several parallel logouts', async () => {
    const token = await call.login(INSTALLER);
    const all = await Promise.all(Array.from({ length: 6 }, () => call('POST', '/auth/logout', { token })));
    expect(all.map(({ status }) => status).sort()).toEqual([204, 401, 401, 401, 401, 401]);
  });
});
