import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';
import { ConfigError } from './configError.ts';

const lines = (raw: unknown): string[] => {
  try {
    parseConfig(raw);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
};

describe('config.json', () => {
  it('uses the defaults when it is empty', () => {
    expect(parseConfig({})).toEqual({
      apiUrl: '',
      authUrl: '',
      brand: 'Licenses',
      durationUnit: null,
      endingSoonDays: 90,
    });
  });

  it('accepts base URLs with or without a trailing slash', () => {
    const config = parseConfig({ apiUrl: 'https://api.example.com/', authUrl: 'http://127.0.0.1:4000' });
    expect([config.apiUrl, config.authUrl]).toEqual(['https://api.example.com', 'http://127.0.0.1:4000']);
  });

  it('names each invalid setting', () => {
    expect(lines({ apiUrl: 'api.example.com' })[0]).toMatch(/^apiUrl: must be empty/);
    expect(lines({ durationUnit: 'weeks', endingSoonDays: 0 })).toHaveLength(2);
    expect(lines({ durationUnits: 'days' })).toEqual(['durationUnits: unknown setting']);
    expect(lines('nonsense')[0]).toMatch(/^config\.json: /);
  });
});
