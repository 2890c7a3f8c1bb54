import { ownName } from '#lib/basePath.ts';

/**
 * A display preference, stored on the device. Contains no personal data, so it is kept after a sign-out. If storage is
 * denied, it lasts until the page is closed.
 */
export type Preference = 'theme' | 'shade' | 'locale' | 'columns' | 'density' | 'keys';

export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(ownName(`app.${name}`));
  } catch {
    return null;
  }
}

export function writePreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(ownName(`app.${name}`), value);
  } catch {
    // The preference still applies to this page.
  }
}
