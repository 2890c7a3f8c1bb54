/** What every page behind sign-in needs. */
const SIGNED_IN = [
  /node_modules\/@tanstack\/(query-core|react-query)\/(?!.*\/(queriesObserver|useQueries|mutationObserver|useMutation)\.)/,
  /\/src\/api\/(?!config|readings|useReadings)/,
  /\/src\/auth\/kept\.ts$/,
  /\/src\/pages\/SignedInFrame\.tsx$/,
  /\/src\/license\/(capacity|end|identify|key|makeAndModel|nextStep|search|standing|state|vocabulary)\.ts$/,
  // Small, and more than one page has them.
  /\/src\/lib\/(clip|serviceNow|useBehindThePage|useTyped)\.ts$/,
  /\/src\/pages\/customerId\.ts$/,
  /node_modules\/lucide-react\/.*\/chevron-right\./,
  /\/src\/show\/(?!CourseBar|CustomerSelect|ExportMenu|LicenseLine|Printed|DialogOnDemand|ProblemPanel|ScanButton|Tick|Waiting|problemWords|licenseCells|toClipboard|useRun|verdictText)/,
  /\/src\/ui\/(?!Menu|useWindowRows|SpaceRow)/,
];

/** What tells controllers apart and puts them in order. */
const CONTROLLERS = [/\/src\/license\/(tree|nearest)\.ts$/, /\/src\/features\/controllers\/Nearest\.tsx$/];

/** What the page for signing in needs besides, so that it does not wait for what is behind it. */
const START = [
  /\/src\/main\.tsx$/,
  /\/src\/features\/frame\/Preferences\.tsx$/,
  /\/src\/ui\/(Field|Page|useSecondsUntil)\./,
];

/** What the long lists need. */
const LONG_LISTS = [
  /node_modules\/@tanstack\/(react-virtual|virtual-core)\//,
  /\/src\/ui\/(useWindowRows|SpaceRow)/,
];

/** What a form has of scanning from its start. */
const SCANNER = [
  /\/src\/scan\/(useWedge|wedge)\.ts$/,
  /\/src\/show\/(DialogOnDemand|ScanButton)\./,
  /node_modules\/lucide-react\/.*\/scan-line\./,
];

/**
 * Which modules are bundled together: many small files are slower to fetch, and compress worse. A group takes along
 * what its modules import, so the first holds all that the first page waits for.
 */
export const chunks = {
  groups: [
    { name: 'start', test: (id: string) => START.some((pattern) => pattern.test(id)), priority: 2 },
    { name: 'signedIn', test: (id: string) => SIGNED_IN.some((pattern) => pattern.test(id)), priority: 1 },
    { name: 'controllerRules', test: (id: string) => CONTROLLERS.some((pattern) => pattern.test(id)) },
    { name: 'work', test: /\/src\/lib\/(work|useWork|useAfterPaint)\.ts$/ },
    // What a list of licenses and the parts that are fetched for it share.
    {
      name: 'list',
      test: /\/src\/(license\/(list|sort)|features\/licenses\/(columns|sorting))\.ts$/,
    },
    { name: 'longLists', test: (id: string) => LONG_LISTS.some((pattern) => pattern.test(id)) },
    { name: 'scanner', test: (id: string) => SCANNER.some((pattern) => pattern.test(id)) },
    { name: (id: string) => /\/src\/i18n\/([a-z]{2})\/(?:common|problem)\.ts$/.exec(id)?.[1] ?? null },
  ],
};
