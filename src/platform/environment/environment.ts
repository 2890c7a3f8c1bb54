/** Validated settings of the device. Other code uses these instead of the browser's own values. */
export interface Environment {
  /** IANA name of the device's time zone; UTC if the device has none that the browser knows. */
  zone: string;
  isZoneKnown: boolean;
  /** BCP 47 tags that the browser can format with, most preferred first; at least one. */
  languages: readonly [string, ...string[]];
}

const DEFAULT_LANGUAGE = 'en';
const DEFAULT_ZONE = 'UTC';
/** The zone that Firefox reports to resist fingerprinting. Its time is UTC, so users in Iceland lose only its name. */
const HIDING_ZONE = 'Atlantic/Reykjavik';

/** Returns whether the browser supports this IANA zone. Some devices report `Etc/Unknown`, or nothing. */
export function isZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || zone === '' || zone === 'Etc/Unknown') return false;
  try {
    return Boolean(new Intl.DateTimeFormat(DEFAULT_LANGUAGE, { timeZone: zone }));
  } catch {
    return false;
  }
}

/** Returns whether the tag is valid. Some systems report invalid tags, such as `en-US@posix` or `C`. */
function isLanguage(tag: unknown): tag is string {
  try {
    return typeof tag === 'string' && Intl.NumberFormat.supportedLocalesOf([tag]).length > 0;
  } catch {
    return false;
  }
}

/**
 * @param zone as `Intl.DateTimeFormat().resolvedOptions().timeZone`
 * @param languages as `navigator.languages`
 */
export function readEnvironment(zone: unknown, languages: unknown): Environment {
  const [first = DEFAULT_LANGUAGE, ...rest] = (Array.isArray(languages) ? languages : [languages]).filter(
    isLanguage,
  );
  const isZoneKnown = isZone(zone) && zone !== HIDING_ZONE;
  return { zone: isZoneKnown ? zone : DEFAULT_ZONE, isZoneKnown, languages: [first, ...rest] };
}

function statedZone(): unknown {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Environment of this device. */
export const environment: Environment = readEnvironment(
  statedZone(),
  globalThis.navigator?.languages ?? globalThis.navigator?.language,
);

/** Returns the IANA names of all zones that the browser knows; none in older browsers. */
export const knownZones = (): string[] => Intl.supportedValuesOf?.('timeZone') ?? [];
