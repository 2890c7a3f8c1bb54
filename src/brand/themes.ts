/** The themes for whose surfaces a brand needs colours. */
export const THEMES = ['light', 'dark', 'sun'] as const;
export type Theme = (typeof THEMES)[number];

interface ThemeColors {
  /** Backgrounds on which the accent stands. */
  surfaces: readonly string[];
  /** Text colours that also stand on the soft accent of a selected row. */
  texts: readonly string[];
  /** Contrast that text needs; WCAG 2.2, 1.4.3 (AA), and 1.4.6 (AAA) in sunlight. */
  textContrast: 4.5 | 7;
  /** The lightness (OKLCH, 0 to 1) towards which a colour moves until its contrast is enough. */
  towards: 0 | 1;
  /** Lightness and largest chroma of the soft accent. */
  soft: { l: number; c: number };
}

/** The colours of src/theme.css that a brand does not change; a test compares them. */
export const THEME_COLORS: Record<Theme, ThemeColors> = {
  light: {
    surfaces: ['#f5f7f7', '#ffffff', '#eef1f1'],
    texts: ['#14191b', '#556165', '#17713a', '#875600', '#b0261c', '#2b5aa6'],
    textContrast: 4.5,
    towards: 0,
    soft: { l: 0.945, c: 0.03 },
  },
  dark: {
    surfaces: ['#0f1314', '#171c1e', '#1f2629'],
    texts: ['#e9eeef', '#9fabb0', '#6ecf8d', '#e8b65a', '#ff8d84', '#8fb4f2'],
    textContrast: 4.5,
    towards: 1,
    soft: { l: 0.295, c: 0.05 },
  },
  sun: {
    surfaces: ['#ffffff', '#ffffff', '#f1f4f4'],
    texts: ['#000000', '#2e3538', '#0a4520', '#573600', '#7d120b', '#14366e'],
    textContrast: 7,
    towards: 0,
    soft: { l: 0.925, c: 0.035 },
  },
};

/** Contrast of what is no text but needed to understand the page: edges, fills, the focus (WCAG 2.2, 1.4.11). */
export const EDGE_CONTRAST = 3;
