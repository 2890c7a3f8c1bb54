/** What the browser says about its device, checked once. Code elsewhere asks here, and not the browser. */
export interface Environment {
  /** IANA name of the device's time zone; UTC where the device states none that the browser knows. */
  zone: string;
  isZoneKnown: boolean;
  /** BCP 47 tags that the browser can format with, most preferred first; at least one. */
  languages: readonly [string, ...string[]];
}

const DEFAULT_LANGUAGE = 'en';
const DEFAULT_ZONE = 'UTC';

/** Whether the browser can calculate with this IANA zone. Some devices state `Etc/Unknown`, or nothing. */
export function isZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || zone === '' || zone === 'Etc/Unknown') return false;
  try {
    return Boolean(new Intl.DateTimeFormat(DEFAULT_LANGUAGE, { timeZone: zone }));
  } catch {
    return false;
  }
}

/** Some systems state tags that are none, such as `en-US@posix` or `C`. */
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
  const isZoneKnown = isZone(zone);
  return { zone: isZoneKnown ? zone : DEFAULT_ZONE, isZoneKnown, languages: [first, ...rest] };
}

function statedZone(): unknown {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Of this device. */
export const environment: Environment = readEnvironment(
  statedZone(),
  globalThis.navigator?.languages ?? globalThis.navigator?.language,
);

/** IANA names of every zone that the browser knows; older browsers list none. */
export const knownZones = (): string[] => Intl.supportedValuesOf?.('timeZone') ?? [];
