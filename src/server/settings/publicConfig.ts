import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig, type Config } from '#api/contract/config.ts';
import { ConfigError } from '#api/contract/configError.ts';
import { paletteOf, type ColorChange } from '#brand/palette.ts';
import { SettingsError } from './settings.ts';

export interface PublicConfig {
  /** Content of the file, served as it is. */
  raw: Record<string, unknown>;
  /** Checked, with defaults; written into the page. */
  config: Config;
  /** Origins of the API services that the page calls directly. */
  apiOrigins: string[];
  /** What the page replaces, for whoever runs the host. */
  warnings: string[];
}

/**
 * Reads `config.json` of the served folder.
 * @throws SettingsError if the file is missing or one of its settings is invalid
 */
export function readConfig(folder: string): PublicConfig {
  const file = join(folder, 'config.json');
  const raw = parseFile(file);
  const config = check(raw, file);
  const urls = [config.apiUrl, config.authUrl].filter((url) => url !== '');
  return {
    raw: raw as Record<string, unknown>,
    config,
    apiOrigins: [...new Set(urls.map((url) => new URL(url).origin))],
    warnings: [...colorWarnings(config), ...pictureWarnings(config, folder)].map(
      (line) => `${file}: ${line}`,
    ),
  };
}

function parseFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SettingsError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function check(raw: unknown, file: string): Config {
  try {
    return parseConfig(raw);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new SettingsError([`${file} is not valid:`, ...error.lines.map((line) => `  ${line}`)].join('\n'));
  }
}

const USES: Record<ColorChange['token'], string> = {
  accent: 'as text; links, marks and edges are',
  fill: 'on buttons; they are',
};

const colorWarnings = ({ colors }: Config): string[] =>
  (colors ? paletteOf(colors).changes : []).map(
    ({ theme, token, configured, used, contrast, required }) =>
      `in the theme ${theme}, ${configured} has a contrast of ${contrast}:1 instead of ${required}:1 ${USES[token]} ${used}`,
  );

const pictureWarnings = ({ logo, icons = [] }: Config, folder: string): string[] =>
  [logo?.light, logo?.dark, ...icons.map(({ src }) => src)]
    .filter((path) => path !== undefined && !existsSync(join(folder, path)))
    .map((path) => `there is no file ${path}, so the name is shown in its place`);
