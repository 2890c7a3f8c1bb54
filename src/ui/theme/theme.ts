import { readPreference, writePreference } from '#platform/preferences.ts';

/** `sun` is for bright sunlight: black on white, strong borders, larger type. */
export const THEMES = ['system', 'light', 'dark', 'sun'] as const;
export type Theme = (typeof THEMES)[number];

const listeners = new Set<() => void>();
let chosen: Theme = 'system';
// The theme to return to from `sun`; stored as well, because the stored theme may be `sun`.
let previousTheme: Theme = 'system';

const dark = () => matchMedia('(prefers-color-scheme: dark)');
const storedTheme = (name: 'theme' | 'shade') =>
  THEMES.find((theme) => theme === readPreference(name)) ?? 'system';

export const currentTheme = (): Theme => chosen;

export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Applies the stored theme, and follows the device while the theme is `system`. Called once, on start. */
export function startTheme(): void {
  chosen = storedTheme('theme');
  previousTheme = chosen === 'sun' ? storedTheme('shade') : chosen;
  dark().addEventListener('change', show);
  show();
}

export function setTheme(theme: Theme): void {
  chosen = theme;
  writePreference('theme', theme);
  if (theme === 'sun') writePreference('shade', previousTheme);
  else previousTheme = theme;
  show();
  for (const listener of listeners) listener();
}

/** Switches to the sunlight theme and back. */
export function toggleSun(): void {
  setTheme(chosen === 'sun' ? previousTheme : 'sun');
}

function show(): void {
  document.documentElement.dataset.theme = chosen === 'system' ? (dark().matches ? 'dark' : 'light') : chosen;
}
