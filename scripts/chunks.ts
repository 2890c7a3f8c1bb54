/** What the pages behind sign-in have in common, and sign-in needs the better part of. */
const SIGNED_IN = [
  /node_modules\/@tanstack\/(query-core|react-query)\//,
  /\/src\/api\/(?!config\.ts)/,
  /\/src\/auth\/kept\.ts$/,
  /\/src\/features\/frame\/Preferences\.tsx$/,
  /\/src\/license\/(capacity|end|identify|key|nextStep|search|standing|state)\.ts$/,
  // Small, and more than one page has them.
  /\/src\/lib\/(clip|serviceNow|ticket|useTyped)\.ts$/,
  /\/src\/pages\/customerId\.ts$/,
  /node_modules\/lucide-react\/.*\/chevron-right\./,
  /\/src\/show\/(?!CourseBar|LicenseLine|ProblemPanel|problemWords|licenseCells|toClipboard)/,
  /\/src\/ui\/(?!useWindowRows|SpaceRow)/,
];

/** What the long lists need. */
const LONG_LISTS = [
  /node_modules\/@tanstack\/(react-virtual|virtual-core)\//,
  /\/src\/ui\/(useWindowRows|SpaceRow)/,
];

/**
 * Which modules are bundled together: many small files are slower to fetch, and compress worse. A group takes along
 * what its modules import, so the first holds all that the first page waits for.
 */
export const chunks = {
  groups: [
    { name: 'start', test: /\/src\/main\.tsx$/, priority: 2 },
    { name: 'signedIn', test: (id: string) => SIGNED_IN.some((pattern) => pattern.test(id)), priority: 1 },
    // What stands around those pages is no weight for sign-in.
    { name: 'frame', test: /\/src\/pages\/SignedInFrame\.tsx$/ },
    { name: 'longLists', test: (id: string) => LONG_LISTS.some((pattern) => pattern.test(id)) },
    { name: (id: string) => /\/src\/i18n\/([a-z]{2})\/(?:common|problem)\.ts$/.exec(id)?.[1] ?? null },
  ],
};
