/**
 * The oldest browsers that the dashboard runs in, by their names in MDN's browser-compat-data. Menus are
 * popovers, which Safari has since 17.0 and Chrome since 114; Firefox 128 was an ESR, and the first with `@property`.
 */
export const FLOOR = {
  chrome: '114',
  chrome_android: '114',
  edge: '114',
  firefox: '128',
  firefox_android: '128',
  safari: '17',
  safari_ios: '17',
  samsunginternet_android: '23',
} as const;

/** The same browsers as build targets. */
export const BUILD_TARGETS = [
  `chrome${FLOOR.chrome}`,
  `edge${FLOOR.edge}`,
  `firefox${FLOOR.firefox}`,
  `safari${FLOOR.safari}`,
  `ios${FLOOR.safari_ios}`,
];
