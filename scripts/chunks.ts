import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { LATE_GROUPS, lateMessages } from './lateChunks.ts';

/**
 * Modules that are bundled into one chunk, by path prefix: many small chunks are slower to fetch and compress worse. A
 * group includes the imports of its modules, so `start` contains everything that the first page waits for.
 */
const GROUPS = {
  /** Session, requests and languages: what runs while everything else is being fetched. */
  start: ['src/main.ts'],
  /** React and the sign-in page, without the code of the pages behind it. */
  view: [
    'src/app/mount.tsx',
    'src/components/license/MaskedWords.tsx',
    'src/ui/Preferences.tsx',
    'src/ui/Field.tsx',
    'src/ui/Page.tsx',
    'src/ui/hooks/useSecondsUntil.ts',
  ],
  /** Shared by all pages behind sign-in. */
  signedIn: [
    'node_modules/@tanstack/query-core/',
    'node_modules/@tanstack/react-query/',
    'node_modules/lucide-react/dist/esm/icons/chevron-right.',
    'src/api/',
    'src/app/SignedInShell.tsx',
    'src/components/Freshness.tsx',
    'src/components/ItemList.tsx',
    'src/components/lazy/',
    'src/components/license/',
    'src/components/problem/',
    'src/components/verdict/UnfinishedOperations.tsx',
    'src/drafts/preservedInput.ts',
    'src/features/customer/customerId.ts',
    'src/features/lookup/recent/LazyPinHere.tsx',
    'src/i18n/fill.tsx',
    'src/lib/serviceNow.ts',
    'src/lib/text/clip.ts',
    'src/lib/text/compareCodes.ts',
    'src/lib/text/fold.ts',
    'src/license/capacity.ts',
    'src/license/end.ts',
    'src/license/key.ts',
    'src/license/nextStep.ts',
    'src/license/evaluateLicense.ts',
    'src/license/state.ts',
    'src/license/text/identify.ts',
    'src/license/vocabulary.ts',
    'src/ui/',
  ],
  /** Beside the title of whatever can be exported. */
  exportMenu: [
    'src/components/export/ExportMenu.tsx',
    'src/components/export/useExport.ts',
    'src/ui/menu/Menu.tsx',
    'src/ui/menu/Popover.tsx',
    'src/ui/menu/placePopover.ts',
  ],
  tasks: ['src/lib/tasks/'],
  queries: [
    'node_modules/@tanstack/query-core/build/modern/queriesObserver.',
    'node_modules/@tanstack/react-query/build/modern/useQueries.',
  ],
  formLibrary: ['node_modules/react-hook-form/', 'src/lib/zodResolver'],
  /** A list of licenses, which shares rules with its lazily loaded parts. */
  licenseList: [
    'src/pages/Customer.tsx',
    'src/features/licenses/filters/sorting.ts',
    'src/features/licenses/rules/filter.ts',
    'src/features/licenses/rules/sort.ts',
    'src/features/licenses/table/columns.ts',
    'src/license/licenseRow.ts',
    'src/components/license/LazyLinkedTo.tsx',
    'src/ui/list/useFixedRows.ts',
  ],
  longLists: [
    'src/components/lazy/usePrefetchPart.ts',
    'src/components/visit/LazyPrepareVisit.tsx',
    'src/features/customer/',
    'src/lib/useTypedText.ts',
    'src/ui/Chip.tsx',
    'src/ui/SearchField.tsx',
    'src/ui/hooks/useWidth.ts',
    'src/ui/list/rows.ts',
    'src/ui/list/SpacerRow.tsx',
  ],
  /** Lists of customers and controllers, which are found by what was typed, in rows of any height. */
  foundRows: [
    'node_modules/@tanstack/react-virtual/',
    'node_modules/@tanstack/virtual-core/',
    'src/lib/text/latin.ts',
    'src/license/text/controllerTexts.ts',
    'src/license/text/search.ts',
    'src/license/text/serial.ts',
    'src/license/text/uuidIn.ts',
    'src/ui/list/useVirtualRows.ts',
  ],
  controllerRules: [
    'src/pages/NotFound.tsx',
    'src/api/deviceTree.ts',
    'src/features/controllers/values/controllerQuery.ts',
    'src/features/controllers/values/deviceWords.ts',
    'src/license/controllerState.ts',
    'src/license/makeAndModel.ts',
    'src/license/tree.ts',
  ],
  /** What the session has read or is reading, in lists of other things. */
  readSoFar: [
    'src/api/batchQuery.ts',
    'src/api/useBatchQuery.ts',
    'src/api/readSoFar/',
    'src/components/license/LinkedTo.tsx',
    'src/components/BatchProgress.tsx',
    'src/components/LicenseLine.tsx',
    'src/components/visit/LazyPrepareVisit.tsx',
  ],
  /** Shared by the claim forms. */
  claimForms: [
    'node_modules/lucide-react/dist/esm/icons/scan-line.',
    'src/components/scan/',
    'src/scan/ScanButton.tsx',
    'src/drafts/lazyDrafts.ts',
    'src/features/claim/rules/requestedSteps.ts',
    'src/scan/wedge/',
  ],
  /** The claim form, which shares modules with what it opens. */
  claimPage: ['src/pages/Claim.tsx'],
  /** Finds the controller that a typed serial number means. */
  resolveController: ['src/license/text/resolveController.ts'],
} as const satisfies Record<string, readonly string[]>;

type Group = keyof typeof GROUPS;

/** Exceptions from `signedIn`: modules that only some pages need. */
const NOT_SHARED = [
  'node_modules/@tanstack/query-core/build/modern/queriesObserver.',
  'node_modules/@tanstack/react-query/build/modern/useQueries.',
  'src/api/account.ts',
  'src/api/batchQuery.ts',
  'src/api/config.ts',
  'src/api/owners/jointOwnersQuery.ts',
  'src/api/owners/readOwners.ts',
  'src/api/deviceTree.ts',
  'src/api/deviceWrites.ts',
  'src/api/keptAnswers.ts',
  'src/api/licenseWrites.ts',
  'src/api/readSoFar/',
  'src/api/status/serviceStatus.ts',
  'src/api/configFile.ts',
  'src/api/contract/config.ts',
  'src/api/contract/hostStatus.ts',
  'src/api/contract/licenseWrites.ts',
  'src/api/useBatchQuery.ts',
  'src/components/lazy/usePrefetchPart.ts',
  'src/components/license/LazyLinkedTo.tsx',
  'src/components/license/MaskedKey.tsx',
  'src/components/license/LinkedTo.tsx',
  'src/ui/Chip.tsx',
  'src/ui/SearchField.tsx',
  'src/ui/hooks/useWidth.ts',
  'src/ui/waiting/StillWaiting.tsx',
  'src/ui/hooks/useAboveKeyboard.ts',
  'src/ui/hooks/useInSight.ts',
  'src/ui/hooks/keepFocus.ts',
  'src/ui/list/',
  'src/ui/menu/',
];

const root = `${normalizePath(join(import.meta.dirname, '..'))}/`;
const pathOf = (id: string) => (id.startsWith(root) ? id.slice(root.length) : id);

const isIn = (group: Group) => (id: string) => {
  const path = pathOf(id);
  const isListed = GROUPS[group].some((listed) => path.startsWith(listed));
  return isListed && !(group === 'signedIn' && NOT_SHARED.some((listed) => path.startsWith(listed)));
};

/** Bundles the list of a language's files, and the messages that every page needs, into one chunk per language. */
const sharedMessages = (id: string) =>
  /\/src\/i18n\/(?:languages\/)?([a-z]{2})(?:\/(?:common|problem|terms))?\.ts$/.exec(id)?.[1] ?? null;

const PRIORITY: Partial<Record<Group, number>> = {
  start: 5,
  view: 4,
  signedIn: 3,
  longLists: 2,
  controllerRules: 2,
  exportMenu: 2,
  tasks: 2,
  queries: 2,
  formLibrary: 2,
};

export const chunks = {
  groups: [
    ...(Object.keys(GROUPS) as Group[]).map((name) => ({
      name,
      test: isIn(name),
      priority: PRIORITY[name] ?? 1,
    })),
    ...Object.entries(LATE_GROUPS).map(([name, modules]) => ({
      name,
      test: (id: string) => modules.some((listed) => pathOf(id).startsWith(listed)),
      priority: 0,
    })),
    { name: sharedMessages, debugName: 'sharedMessages' },
    { name: lateMessages, debugName: 'lateMessages' },
  ],
};

/** Fails the build if a path above matches no module, for example after a rename. */
export function checkChunks(): Plugin {
  return {
    name: 'check-chunks',
    apply: 'build',
    buildEnd(error) {
      if (error) return;
      const paths = [...this.getModuleIds()].map(pathOf);
      const unused = [...Object.values({ ...GROUPS, ...LATE_GROUPS }).flat(), ...NOT_SHARED].filter(
        (listed) => !paths.some((path) => path.startsWith(listed)),
      );
      if (unused.length > 0) this.error(`scripts/chunks.ts names what is not there: ${unused.join(', ')}`);
    },
  };
}
