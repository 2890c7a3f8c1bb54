import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

describe('readSettings', () => {
  it('has defaults for all settings, and ignores empty variables', () => {
    const defaults = readSettings({});
    expect(defaults).toEqual({
      port: 4173,
      host: '127.0.0.1',
      trustProxy: false,
      basePath: '/',
      upstream: null,
      databaseUrl: 'file:data/sandbox.db',
      databaseAuthToken: undefined,
      corsOrigins: [],
      limits: {},
      logFormat: 'none',
      metrics: false,
      drainMs: 10_000,
    });
    expect(readSettings({ PORT: '', API_URL: '', CORS_ORIGINS: '', TRUST_PROXY: '' })).toEqual(defaults);
  });

  it('reads every setting', () => {
    expect(
      readSettings({
        PORT: '8080',
        HOST: '0.0.0.0',
        TRUST_PROXY: 'true',
        BASE_PATH: 'licenses',
        API_URL: 'https://api.example.com/base/',
        AUTH_URL: 'https://auth.example.com',
        UPSTREAM_TIMEOUT_S: '5',
        DATABASE_URL: 'libsql://db.example.com',
        DATABASE_AUTH_TOKEN: 'secret',
        CORS_ORIGINS: 'https://a.example.com, http://localhost:3000',
        LIMIT_REQUESTS: '40',
        LIMIT_BAN_S: '10',
        LOG_FORMAT: 'json',
        METRICS: '1',
        DRAIN_S: '30',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      trustProxy: true,
      basePath: '/licenses/',
      upstream: {
        api: new URL('https://api.example.com/base/'),
        auth: new URL('https://auth.example.com'),
        timeoutMs: 5000,
      },
      databaseUrl: 'libsql://db.example.com',
      databaseAuthToken: 'secret',
      corsOrigins: ['https://a.example.com', 'http://localhost:3000'],
      limits: { requests: 40, banS: 10 },
      logFormat: 'json',
      metrics: true,
      drainMs: 30_000,
    });
  });

  it.each([
    [{ PORT: '80x' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be 1 or 0.'],
    [{ METRICS: 'on' }, 'METRICS must be 1 or 0.'],
    [{ LOG_FORMAT: 'text' }, 'LOG_FORMAT must be none or json.'],
    [{ API_URL: 'api.example.com' }, 'API_URL must be an http(s) URL such as https://api.example.com.'],
    [{ API_URL: 'https://me:pw@x' }, 'API_URL must be an http(s) URL such as https://api.example.com.'],
    [{ LIMIT_REQUESTS: '0' }, 'LIMIT_REQUESTS must be a whole number from 1 to 1000000.'],
    [
      { DATABASE_URL: 'data.db' },
      'DATABASE_URL must be file:<path> or the URL of a libSQL server, such as libsql://db.example.com.',
    ],
    [
      { CORS_ORIGINS: 'https://a.example.com/' },
      'CORS_ORIGINS must be * or origins such as https://dashboard.example.com, with commas between them.',
    ],
    [
      { API_URL: 'https://api.example.com' },
      'API_URL is set and AUTH_URL is not: set both to stand in front of the real services, or none.',
    ],
    [
      { AUTH_URL: 'https://auth.example.com' },
      'AUTH_URL is set and API_URL is not: set both to stand in front of the real services, or none.',
    ],
    [
      { PORT: 'a', TRUST_PROXY: 'b' },
      'PORT must be a whole number from 0 to 65535. TRUST_PROXY must be 1 or 0.',
    ],
  ])('says what is wrong with %o', (env, sentence) => {
    expect(() => readSettings(env)).toThrow(new SettingsError(sentence));
  });
});
