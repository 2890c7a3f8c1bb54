import { Observable, type ReadonlyObservable } from '#platform/observable.ts';
import { readPreference, writePreference } from '#platform/preferences.ts';

/** `sun` is for a screen in the sun: black on white, thick edges, larger type. */
export const THEMES = ['system', 'light', 'dark', 'sun'] as const;
export type Theme = (typeof THEMES)[number];

const chosen = new Observable<Theme>('system');
// What comes back when the sun is gone. It is remembered beside the theme, which may be the one for the sun.
let otherwise: Theme = 'system';

const dark = () => matchMedia('(prefers-color-scheme: dark)');
const kept = (name: 'theme' | 'shade') => THEMES.find((theme) => theme === readPreference(name)) ?? 'system';

/** The theme that the person chose. */
export const chosenTheme: ReadonlyObservable<Theme> = chosen;

/** Shows the theme, and follows the device for as long as it is `system`. Called once, at the start. */
export function startTheme(): void {
  const theme = kept('theme');
  chosen.set(theme);
  otherwise = theme === 'sun' ? kept('shade') : theme;
  dark().addEventListener('change', show);
  show();
}

export function setTheme(theme: Theme): void {
  chosen.set(theme);
  writePreference('theme', theme);
  if (theme === 'sun') writePreference('shade', otherwise);
  else otherwise = theme;
  show();
}

/** Into the sun, and back to what was chosen before. */
export function toggleSun(): void {
  setTheme(chosen.get() === 'sun' ? otherwise : 'sun');
}

function show(): void {
  const theme = chosen.get();
  document.documentElement.dataset.theme = theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme;
}
