import { deviceText } from './storage/browserStorage.ts';

/**
 * A display preference, stored on the device. Contains no personal data, so it is kept after a sign-out. If storage is
 * denied, it lasts until the page is closed.
 */
export type Preference = 'theme' | 'shade' | 'locale' | 'ticketLocale' | 'columns' | 'density' | 'keys';

export const readPreference = (name: Preference): string | null => deviceText.get(`app.${name}`);

export const writePreference = (name: Preference, value: string): void =>
  deviceText.set(`app.${name}`, value);
