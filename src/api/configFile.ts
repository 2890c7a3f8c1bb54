import { isProblem } from '#http/problem.ts';
import { parseConfig, type Config } from './contract/config.ts';
import { ConfigError } from './contract/configError.ts';

/** @throws ConfigError if the file is missing or invalid; Problem if the request failed */
export async function checkConfigFile(file: Promise<unknown>): Promise<Config> {
  try {
    return parseConfig(await file);
  } catch (error) {
    if (isProblem(error, 'notFound')) throw new ConfigError(['there is no such file']);
    if (isProblem(error, 'unreadable')) throw new ConfigError(['it is not valid JSON']);
    throw error;
  }
}
