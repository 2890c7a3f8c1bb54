import { ownName } from '#lib/basePath.ts';

/**
 * What a reader chose about the look, kept on the device. It says nothing about a person, so it outlives a
 * sign-out. Where storage is refused, a choice lasts as long as the page.
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
    // The choice still holds for this page.
  }
}
