import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { SettingsError } from './settings.ts';

// The host only needs the services that the page connects to. The page validates the other fields.
const Hosts = z.looseObject({
  apiUrl: z.optional(z.string()),
  authUrl: z.optional(z.string()),
});

export interface PublicConfig {
  /** Content of the file, sent to the page. */
  raw: Record<string, unknown>;
  /** Origins of the API services that the page calls directly. */
  apiOrigins: string[];
}

/**
 * Reads `config.json` of the served folder.
 * @throws SettingsError if the file is missing, is not a JSON object or has an invalid service URL
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
