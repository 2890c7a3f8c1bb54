import { readPreference, writePreference } from './preferences.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const dark = () => matchMedia('(prefers-color-scheme: dark)');

export function currentTheme(): Theme {
  const kept = readPreference('theme');
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** Shows the theme, and follows the device for as long as it is `system`. Called once, at the start. */
export function startTheme(): void {
  dark().addEventListener('change', () => show(currentTheme()));
  show(currentTheme());
}

export function setTheme(theme: Theme): void {
  writePreference('theme', theme);
  show(theme);
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme;
}
