import { readPreference, writePreference } from '#platform/preferences.ts';

/** `sun` is for a screen in the sun: black on white, thick edges, larger type. */
export const THEMES = ['system', 'light', 'dark', 'sun'] as const;
export type Theme = (typeof THEMES)[number];

const listeners = new Set<() => void>();
let chosen: Theme = 'system';
// What comes back when the sun is gone. It is remembered beside the theme, which may be the one for the sun.
let otherwise: Theme = 'system';

const dark = () => matchMedia('(prefers-color-scheme: dark)');
const kept = (name: 'theme' | 'shade') => THEMES.find((theme) => theme === readPreference(name)) ?? 'system';

export const currentTheme = (): Theme => chosen;

export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Shows the theme, and follows the device for as long as it is `system`. Called once, at the start. */
export function startTheme(): void {
  chosen = kept('theme');
  otherwise = chosen === 'sun' ? kept('shade') : chosen;
  dark().addEventListener('change', show);
  show();
}

export function setTheme(theme: Theme): void {
  chosen = theme;
  writePreference('theme', theme);
  if (theme === 'sun') writePreference('shade', otherwise);
  else otherwise = theme;
  show();
  for (const listener of listeners) listener();
}

/** Into the sun, and back to what was chosen before. */
export function toggleSun(): void {
  setTheme(chosen === 'sun' ? otherwise : 'sun');
}

function show(): void {
  document.documentElement.dataset.theme = chosen === 'system' ? (dark().matches ? 'dark' : 'light') : chosen;
}
