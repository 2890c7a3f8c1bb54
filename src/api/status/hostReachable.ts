import { browserPlatform } from '#platform/browserPlatform.ts';
import { readConfigFile } from '#api/config.ts';

/** Whether the host that serves the app can be reached now. */
export async function isHostReachable(): Promise<boolean> {
  try {
    const file = await readConfigFile(browserPlatform(), '?now');
    return typeof file === 'object' && file !== null;
  } catch {
    return false;
  }
}
