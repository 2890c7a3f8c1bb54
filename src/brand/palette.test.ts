import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { wcagContrast } from 'culori/fn';
import { describe, expect, it, test } from 'vitest';
import { paletteOf } from './palette.ts';
import { styleSheetOf } from './styleSheet.ts';
import { THEME_COLORS, THEMES, type Theme } from './themes.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Returns the tokens of a theme in src/theme.css. */
function tokensOf(theme: Theme): Record<string, string> {
  const css = readFileSync('src/theme.css', 'utf8');
  const block = (selector: string) => css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  const light = block(':root,\n.paper {');
  const own = theme === 'light' ? '' : block(`:root[data-theme='${theme}']`);
  return Object.fromEntries(
    [...`${light}${own}`.matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** Fails unless the tokens have the contrast of their uses. Independent of how they were derived. */
function check(
  theme: Theme,
  { accent, fill, ink, soft }: Record<'accent' | 'fill' | 'ink' | 'soft', string>,
) {
  const { surfaces, texts, textContrast } = THEME_COLORS[theme];
  for (const behind of [...surfaces, soft])
    expect(wcagContrast(accent, behind), `${accent} on ${behind}, ${theme}`).toBeGreaterThanOrEqual(
      textContrast,
    );
  for (const text of texts)
    expect(wcagContrast(text, soft), `${text} on ${soft}, ${theme}`).toBeGreaterThanOrEqual(textContrast);
  expect(wcagContrast(ink, fill), `${ink} on ${fill}, ${theme}`).toBeGreaterThanOrEqual(textContrast);
  // The edge of a button, or its fill.
  for (const behind of surfaces)
    expect(Math.max(wcagContrast(accent, behind), wcagContrast(fill, behind))).toBeGreaterThanOrEqual(3);
}

describe('the palette of a brand', () => {
  test.each(THEMES)('has enough contrast in the theme %s, whatever the colours', (theme) => {
    fc.assert(
      fc.property(color, fc.option(color), fc.option(color), (accent, accentDark, accentSun) => {
        const { palettes } = paletteOf({
          accent,
          accentDark: accentDark ?? undefined,
          accentSun: accentSun ?? undefined,
        });
        check(theme, palettes[theme]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    '#000000',
    '#ffffff',
    '#808080',
    '#777777',
    '#ffff00',
    '#ff0000',
    '#0000ff',
    '#00ff00',
    '#e20074',
  ])('has enough contrast for %s', (accent) => {
    const { palettes } = paletteOf({ accent });
    for (const theme of THEMES) check(theme, palettes[theme]);
  });

  it('reports each colour that it replaced, and no other', () => {
    fc.assert(
      fc.property(color, (accent) => {
        const { palettes, changes } = paletteOf({ accent });
        const reported = changes.map(({ theme, token }) => `${theme} ${token}`);
        const replaced = THEMES.flatMap((theme) =>
          (['accent', 'fill'] as const)
            .filter((token) => palettes[theme][token] !== accent)
            .map((token) => `${theme} ${token}`),
        );
        expect(reported).toEqual(replaced);
        for (const { contrast, required } of changes) expect(contrast).toBeLessThan(required);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the colour where its contrast is enough, in any case of its letters', () => {
    const { palettes, changes } = paletteOf({
      accent: '#0B6B6B',
      accentDark: '#55c7c0',
      accentSun: '#00403F',
    });
    expect(changes).toEqual([]);
    expect(THEMES.map((theme) => palettes[theme].accent)).toEqual(['#0b6b6b', '#55c7c0', '#00403f']);
  });

  it('keeps a yellow button yellow, with dark text and an edge that can be seen', () => {
    const { light } = paletteOf({ accent: '#ffd400' }).palettes;
    expect(light.fill).toBe('#ffd400');
    expect(wcagContrast(light.ink, light.fill)).toBeGreaterThan(7);
    expect(light.accent).not.toBe(light.fill);
  });

  it('prefers white text on the colour', () => {
    expect(paletteOf({ accent: '#b3005e' }).palettes.light.ink).toBe('#ffffff');
  });
});

describe('THEME_COLORS', () => {
  test.each(THEMES)('has the colours of src/theme.css in the theme %s', (theme) => {
    const tokens = tokensOf(theme);
    const values = (...names: string[]) => names.map((name) => tokens[name]);
    const { surfaces, texts } = THEME_COLORS[theme];
    expect(surfaces).toEqual(values('canvas', 'surface', 'sunken'));
    expect(texts).toEqual(values('ink', 'muted', 'good', 'warn', 'bad', 'plan'));
  });
});

test('the style sheet has the selectors of src/theme.css, and replaces every token of the accent', () => {
  const sheet = styleSheetOf(paletteOf({ accent: '#b3005e' }).palettes);
  const own = readFileSync('src/theme.css', 'utf8');
  const selectors = [...sheet.matchAll(/^(:root.*?)\{/gm)].map(([, selector = '']) => selector);
  const spaced = (css: string) => css.replace(/\s+/g, '');
  expect(selectors).toHaveLength(3);
  for (const selector of selectors) expect(spaced(own)).toContain(`${spaced(selector)}{`);
  const accents = [...own.matchAll(/--(accent[\w-]*):/g)].map(([, name]) => name);
  for (const name of new Set(accents)) if (name) expect(sheet.split(`--${name}:`)).toHaveLength(4);
});
