import { BASE_PATH } from '#lib/basePath.ts';
import type { Platform } from '#platform/platform.ts';
import { LIMIT_MS, send } from '#http/transport/send.ts';
import type { Config } from './contract/config.ts';

/**
 * Returns the configuration. The schema of the file is fetched only where the page has to check it itself.
 * @param written by the host into the page, which has checked it; without it, as on a static host, `config.json` is
 * loaded from beside the page
 * @throws ConfigError if the file is missing or invalid; Problem if the request fails
 */
export async function loadConfig(platform: Platform, written?: string): Promise<Config> {
  if (written !== undefined) return JSON.parse(written) as Config;
  const file = readConfigFile(platform);
  const [{ checkConfigFile }] = await Promise.all([import('./configFile.ts'), file.catch(() => null)]);
  return checkConfigFile(file);
}

/**
 * Returns the content of `config.json`, unchecked.
 * @param search makes the service worker let the host answer, since the worker keeps the address without it
 * @throws Problem if the request fails
 */
export async function readConfigFile(platform: Platform, search = ''): Promise<unknown> {
  const { body } = await send(platform, {
    method: 'GET',
    url: `${BASE_PATH}config.json${search}`,
    call: 'GET /config.json',
    accept: 'json',
    limitMs: LIMIT_MS.read,
  });
  return body;
}
