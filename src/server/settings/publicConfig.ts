import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { SettingsError } from './settings.ts';

// The page reads the rest; the host must know where the page will connect to.
const Hosts = z.looseObject({
  apiUrl: z.optional(z.string()),
  authUrl: z.optional(z.string()),
});

export interface PublicConfig {
  /** What the page gets, as it stands in the file. */
  raw: Record<string, unknown>;
  /** Origins of API services that the page calls directly. */
  apiOrigins: string[];
}

/**
 * Reads `config.json` of the folder that is served.
 * @throws SettingsError where it is missing, no JSON object, or names something else than a URL as a service
 */
export function readConfig(folder: string): PublicConfig {
  const file = join(folder, 'config.json');
  const raw = z.safeParse(Hosts, parse(file));
  if (!raw.success)
    throw new SettingsError(`${file} must be a JSON object with texts as apiUrl and authUrl.`);
  const urls = [raw.data.apiUrl ?? '', raw.data.authUrl ?? ''].filter((url) => url !== '');
  return { raw: raw.data, apiOrigins: [...new Set(urls.map((url) => originOf(url, file)))] };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SettingsError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function originOf(url: string, file: string): string {
  if (URL.canParse(url) && /^https?:/.test(url)) return new URL(url).origin;
  throw new SettingsError(`${file}: apiUrl and authUrl must be empty or an http(s) URL.`);
}
