import { browserPlatform } from '#platform/browserPlatform.ts';
import { loadConfig } from './config.ts';

/** Whether the host that serves the app can be reached now. */
export async function isHostReachable(): Promise<boolean> {
  try {
    await loadConfig(browserPlatform(), undefined, '?now');
    return true;
  } catch {
    return false;
  }
}
