import { Observable, type ReadonlyObservable } from '#platform/observable.ts';
import { readPreference, writePreference } from '#platform/preferences.ts';

/** `sun` is for bright sunlight: black on white, strong borders, larger type. */
export const THEMES = ['system', 'light', 'dark', 'sun'] as const;
export type Theme = (typeof THEMES)[number];

const chosen = new Observable<Theme>('system');
// The theme to return to from `sun`; stored separately, since `sun` may be the stored theme.
let previousTheme: Theme = 'system';

const dark = () => matchMedia('(prefers-color-scheme: dark)');
const storedTheme = (name: 'theme' | 'shade') =>
  THEMES.find((theme) => theme === readPreference(name)) ?? 'system';

/** The theme chosen by the user. */
export const chosenTheme: ReadonlyObservable<Theme> = chosen;

/** Applies the stored theme, and follows the device while the theme is `system`. Called once, on start. */
export function startTheme(): void {
  const theme = storedTheme('theme');
  chosen.set(theme);
  previousTheme = theme === 'sun' ? storedTheme('shade') : theme;
  dark().addEventListener('change', show);
  show();
}

export function setTheme(theme: Theme): void {
  chosen.set(theme);
  writePreference('theme', theme);
  if (theme === 'sun') writePreference('shade', previousTheme);
  else previousTheme = theme;
  show();
}

/** Switches to the sunlight theme and back. */
export function toggleSun(): void {
  setTheme(chosen.get() === 'sun' ? previousTheme : 'sun');
}

function show(): void {
  const theme = chosen.get();
  document.documentElement.dataset.theme = theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme;
}
