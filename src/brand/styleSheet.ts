import type { Theme } from './themes.ts';
import type { Palette } from './palette.ts';

/** Returns the style sheet that replaces the accent in src/theme.css. Paper is white, also on screen. */
export function styleSheetOf(palettes: Record<Theme, Palette>): string {
  return `:root,.paper{${tokens(palettes.light)}}
@media not print{
:root[data-theme='dark']{${tokens(palettes.dark)}}
:root[data-theme='sun'],:root[data-theme='sun'] .paper{${tokens(palettes.sun)}}
}`;
}

const tokens = ({ accent, fill, ink, soft }: Palette) =>
  `--accent:${accent};--accent-fill:${fill};--accent-ink:${ink};--accent-soft:${soft}`;
