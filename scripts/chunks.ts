/** What every page behind sign-in needs. */
const SIGNED_IN = [
  /node_modules\/@tanstack\/(query-core|react-query)\//,
  /\/src\/api\/(?!config\.ts)/,
  /\/src\/auth\/kept\.ts$/,
  /\/src\/pages\/SignedInFrame\.tsx$/,
  /\/src\/license\/(capacity|end|identify|key|search|state)\.ts$/,
  /\/src\/show\/(?!ProblemPanel|problemWords)/,
  /\/src\/ui\//,
];

/**
 * Which modules are bundled together: many small files are slower to fetch, and compress worse. A group takes along
 * what its modules import, so the first holds all that the first page waits for.
 */
export const chunks = {
  groups: [
    { name: 'start', test: /\/src\/main\.tsx$/, priority: 2 },
    { name: 'signedIn', test: (id: string) => SIGNED_IN.some((pattern) => pattern.test(id)), priority: 1 },
    { name: (id: string) => /\/src\/i18n\/([a-z]{2})\/(?:common|problem)\.ts$/.exec(id)?.[1] ?? null },
  ],
};
