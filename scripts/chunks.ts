import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/**
 * Which modules are bundled together, by folder or file: many small files are slower to fetch, and compress worse. A
 * group takes along what its modules import, so the first one holds everything that the first page waits for.
 */
const GROUPS = {
  /** The sign-in page, so that it does not wait for what is behind it. */
  start: [
    'src/main.tsx',
    'src/ui/Preferences.tsx',
    'src/ui/Field.tsx',
    'src/ui/Page.tsx',
    'src/ui/hooks/useSecondsUntil.ts',
  ],
  /** What every page behind sign-in needs. */
  signedIn: [
    'node_modules/@tanstack/query-core/',
    'node_modules/@tanstack/react-query/',
    'node_modules/lucide-react/dist/esm/icons/chevron-right.',
    'src/api/',
    'src/app/SignedInShell.tsx',
    'src/components/Freshness.tsx',
    'src/components/lazy/',
    'src/components/license/',
    'src/components/problem/',
    'src/drafts/preservedInput.ts',
    'src/features/customer/customerId.ts',
    'src/lib/serviceNow.ts',
    'src/lib/text/clip.ts',
    'src/lib/text/fold.ts',
    'src/lib/useIdle.ts',
    'src/lib/useTypedText.ts',
    'src/license/capacity.ts',
    'src/license/end.ts',
    'src/license/key.ts',
    'src/license/makeAndModel.ts',
    'src/license/nextStep.ts',
    'src/license/standing.ts',
    'src/license/state.ts',
    'src/license/text/identify.ts',
    'src/license/vocabulary.ts',
    'src/ui/',
  ],
  controllerRules: [
    'src/api/deviceTree.ts',
    'src/features/controllers/values/NearestControllers.tsx',
    'src/license/text/nearest.ts',
    'src/license/tree.ts',
  ],
  tasks: ['src/lib/tasks/'],
  /** What a list of licenses shares with the parts that are fetched for it. */
  licenseList: [
    'src/features/licenses/filters/sorting.ts',
    'src/features/licenses/rules/filter.ts',
    'src/features/licenses/rules/sort.ts',
    'src/features/licenses/table/columns.ts',
    'src/license/licenseRow.ts',
  ],
  longLists: [
    'node_modules/@tanstack/react-virtual/',
    'node_modules/@tanstack/virtual-core/',
    'src/ui/list/',
  ],
  /** What the forms that claim share from their start. */
  claimForms: ['node_modules/lucide-react/dist/esm/icons/scan-line.', 'src/components/scan/', 'src/scan/wedge/'],
} as const satisfies Record<string, readonly string[]>;

type Group = keyof typeof GROUPS;

/** Parts of the folders above that only some pages need. */
const ELSEWHERE = [
  'node_modules/@tanstack/query-core/build/modern/mutationObserver.',
  'node_modules/@tanstack/query-core/build/modern/queriesObserver.',
  'node_modules/@tanstack/react-query/build/modern/useMutation.',
  'node_modules/@tanstack/react-query/build/modern/useQueries.',
  'src/api/batchQuery.ts',
  'src/api/config.ts',
  'src/api/deviceTree.ts',
  'src/api/deviceWrites.ts',
  'src/api/licenseWrites.ts',
  'src/api/contract/licenseWrites.ts',
  'src/api/useBatchQuery.ts',
  'src/ui/list/',
  'src/ui/menu/',
];

const root = `${normalizePath(join(import.meta.dirname, '..'))}/`;
const pathOf = (id: string) => (id.startsWith(root) ? id.slice(root.length) : id);

const isIn = (group: Group) => (id: string) => {
  const path = pathOf(id);
  const isListed = GROUPS[group].some((listed) => path.startsWith(listed));
  return isListed && !(group === 'signedIn' && ELSEWHERE.some((listed) => path.startsWith(listed)));
};

/** The messages that every page needs, in one file for each language. */
const sharedMessages = (id: string) =>
  /\/src\/i18n\/([a-z]{2})\/(?:common|problem)\.ts$/.exec(id)?.[1] ?? null;

const PRIORITY: Partial<Record<Group, number>> = { start: 2, signedIn: 1 };

export const chunks = {
  groups: [
    ...(Object.keys(GROUPS) as Group[]).map((name) => ({
      name,
      test: isIn(name),
      priority: PRIORITY[name] ?? 0,
    })),
    { name: sharedMessages, debugName: 'sharedMessages' },
  ],
};

/** Fails the build where a path above stands for no module, as after a rename. */
export function checkChunks(): Plugin {
  return {
    name: 'check-chunks',
    apply: 'build',
    buildEnd(error) {
      if (error) return;
      const paths = [...this.getModuleIds()].map(pathOf);
      const unused = [...Object.values(GROUPS).flat(), ...ELSEWHERE].filter(
        (listed) => !paths.some((path) => path.startsWith(listed)),
      );
      if (unused.length > 0) this.error(`scripts/chunks.ts names what is not there: ${unused.join(', ')}`);
    },
  };
}
