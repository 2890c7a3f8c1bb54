const PARTS = ['logo', 'icons', 'colors', 'support', 'links'] as const;

/** Whether the configuration names more of a brand than its name, for which the page fetches code. */
export const hasBrand = (config: Partial<Record<(typeof PARTS)[number], unknown>>): boolean =>
  PARTS.some((part) => config[part] !== undefined);
