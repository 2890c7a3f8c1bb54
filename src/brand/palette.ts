import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  parseHex,
  useMode as register,
  wcagContrast,
  type Oklch,
} from 'culori/fn';
import { EDGE_CONTRAST, THEME_COLORS, type Theme } from './themes.ts';

// OKLCH keeps the hue while the lightness changes. https://www.w3.org/TR/css-color-4/#ok-lab
const toRgb = register(modeRgb);
const toOklch = register(modeOklch);
register(modeLrgb);

/** The colours of a brand in the configuration, as `#rrggbb`. */
export interface BrandColors {
  accent: string;
  accentDark?: string | undefined;
  accentSun?: string | undefined;
}

/** The tokens of one theme, as `#rrggbb`. */
export interface Palette {
  /** Text, marks, edges and the focus. */
  accent: string;
  /** Background of primary buttons. */
  fill: string;
  /** Text on the fill. */
  ink: string;
  /** Background of what is selected. */
  soft: string;
}

/** A colour that was replaced, since its contrast is too low in a theme. */
export interface ColorChange {
  theme: Theme;
  /** `accent` for text, marks and edges; `fill` for primary buttons. */
  token: 'accent' | 'fill';
  configured: string;
  used: string;
  /** The lowest contrast of the configured colour where the token is used, rounded down to two digits. */
  contrast: number;
  required: number;
}

/** A button brightens under the pointer and darkens when pressed; see ui/Button.tsx. */
const BRIGHTNESS = [1, 1.1, 0.95];
const LIGHTNESS_STEP = 0.005;

/** Returns the tokens of each theme, and what was changed for the sake of contrast. */
export function paletteOf(colors: BrandColors): { palettes: Record<Theme, Palette>; changes: ColorChange[] } {
  const light = paletteIn('light', colors.accent);
  const dark = paletteIn('dark', colors.accentDark ?? colors.accent);
  const sun = paletteIn('sun', colors.accentSun ?? colors.accent);
  return {
    palettes: { light: light.palette, dark: dark.palette, sun: sun.palette },
    changes: [...light.changes, ...dark.changes, ...sun.changes],
  };
}

/** A contrast that a colour must have. */
interface Requirement {
  measure: (color: string) => number;
  required: number;
}

function paletteIn(theme: Theme, color: string): { palette: Palette; changes: ColorChange[] } {
  const configured = color.toLowerCase();
  const { surfaces, texts, textContrast: required, towards } = THEME_COLORS[theme];
  const soft = shift(softOf(theme, configured), towards === 0 ? 1 : 0, [
    { measure: (each) => lowest(each, texts), required },
  ]);
  const inks = ['#ffffff', darkInk(configured), '#000000'];
  const asText = { measure: (each: string) => lowest(each, [...surfaces, soft]), required };
  const underInk = {
    measure: (each: string) => Math.max(...inks.map((ink) => inkContrast(ink, each))),
    required,
  };
  const underWhite = { measure: (each: string) => inkContrast('#ffffff', each), required };
  const asShape = { measure: (each: string) => lowest(each, surfaces), required: EDGE_CONTRAST };
  // On light surfaces the edge of a button, in the accent, shows its shape, so that a yellow stays yellow.
  const requirements: Record<ColorChange['token'], Requirement[]> = {
    light: { accent: [asText], fill: [underInk] },
    dark: { accent: [asText], fill: [underInk, asShape] },
    sun: { accent: [asText, underWhite], fill: [asText, underWhite] },
  }[theme];
  const accent = shift(configured, towards, requirements.accent);
  const fill = shift(configured, towards, requirements.fill);
  const ink = inks.find((each) => inkContrast(each, fill) >= required) ?? '#ffffff';
  const changes = (['accent', 'fill'] as const).flatMap((token): ColorChange[] => {
    const failed = requirements[token].find((each) => !meets(configured, each));
    if (!failed) return [];
    const contrast = Math.floor(failed.measure(configured) * 100) / 100;
    const used = token === 'accent' ? accent : fill;
    return [{ theme, token, configured, used, contrast, required: failed.required }];
  });
  return { palette: { accent, fill, ink, soft }, changes };
}

const meets = (color: string, { measure, required }: Requirement) => measure(color) >= required;

/** Moves the lightness of a colour until the requirements are met. */
function shift(color: string, towards: 0 | 1, requirements: readonly Requirement[]): string {
  const isMet = (each: string) => requirements.every((requirement) => meets(each, requirement));
  if (isMet(color)) return color;
  const { l, c, h } = toOklch(color) as Oklch;
  const steps = Math.ceil(Math.abs(towards - l) / LIGHTNESS_STEP);
  for (let step = 1; step < steps; step += 1) {
    const moved = hexOf({ mode: 'oklch', l: l + (towards === 0 ? -step : step) * LIGHTNESS_STEP, c, h });
    if (isMet(moved)) return moved;
  }
  return towards === 0 ? '#000000' : '#ffffff';
}

function softOf(theme: Theme, color: string): string {
  const { l, c } = THEME_COLORS[theme].soft;
  const given = toOklch(color) as Oklch;
  return hexOf({ ...given, l, c: Math.min(given.c, c) });
}

function darkInk(color: string): string {
  const { c, h } = toOklch(color) as Oklch;
  return hexOf({ mode: 'oklch', l: 0.2, c: Math.min(c, 0.04), h });
}

const lowest = (color: string, others: readonly string[]) =>
  Math.min(...others.map((other) => wcagContrast(color, other)));

/** The contrast of text on a button, under the pointer and pressed too. */
const inkContrast = (ink: string, fill: string) =>
  Math.min(...BRIGHTNESS.map((factor) => wcagContrast(brighten(ink, factor), brighten(fill, factor))));

/** The filter `brightness()`. https://www.w3.org/TR/filter-effects-1/#brightnessEquivalent */
function brighten(color: string, factor: number): string {
  const rgb = parseHex(color);
  const scaled = (channel: number) => Math.min(1, channel * factor);
  return rgb ? formatHex({ mode: 'rgb', r: scaled(rgb.r), g: scaled(rgb.g), b: scaled(rgb.b) }) : color;
}

/** Reduces the chroma to what a screen shows. */
const hexOf = (color: Oklch): string => formatHex(toRgb(clampChroma(color, 'oklch'))) ?? '#000000';
