// Values that URLs of license lists may contain. Separate from the code that uses them, because the routes need them
// before any page is loaded.

/** In the order of a license's life. */
export const LICENSE_STATES = ['notActivated', 'planned', 'active', 'endsSoon', 'ended'] as const;
export type LicenseState = (typeof LICENSE_STATES)[number];

export const PRESETS = ['all', 'notActivated', 'unlinked', 'endsSoon', 'ended'] as const;
export type Preset = (typeof PRESETS)[number];

export const TYPE_FILTERS = ['residential', 'commercial', 'other'] as const;
export type TypeFilter = (typeof TYPE_FILTERS)[number];

export const SORT_COLUMNS = [
  'state',
  'key',
  'id',
  'type',
  'gridKw',
  'solarKw',
  'batteryKw',
  'evKw',
  'created',
  'activated',
  'duration',
  'ends',
  'links',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
