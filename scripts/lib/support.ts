import { createRequire } from 'node:module';

interface Support {
  version_added: string | false | null;
  flags?: unknown;
  partial_implementation?: boolean;
}

interface Compat {
  support: Record<string, Support | Support[] | undefined>;
}

type Tree = { [name: string]: Tree };

const compatOf = (tree: object): Compat | undefined => Reflect.get(tree, '__compat') as Compat | undefined;

const require = createRequire(import.meta.url);
const data = require('@mdn/browser-compat-data') as Record<'api' | 'css' | 'javascript', Tree>;
const builtins = data.javascript.builtins ?? {};

/** Interfaces whose objects scripts use without naming the interface. */
const UNNAMED =
  /^(?:Abort|Blob|Body|Document|Element|Event|File|HTML|IDB|Node|Readable|Request|Resize|Response|Window)/;

/** Definitions of the methods of unnamed and built-in objects, by name. */
const members = new Map<string, Tree[]>();
const unnamed = Object.entries(data.api).filter(([name]) => UNNAMED.test(name));
for (const owner of [...unnamed.map(([, tree]) => tree), ...Object.values(builtins)])
  for (const [name, tree] of Object.entries(owner)) members.set(name, [...(members.get(name) ?? []), tree]);

/** Interfaces of global objects, by name of the object. */
const OBJECTS: Record<string, string> = {
  crypto: 'Crypto',
  document: 'Document',
  history: 'History',
  indexedDB: 'IDBFactory',
  localStorage: 'Storage',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
  screen: 'Screen',
  sessionStorage: 'Storage',
  window: 'Window',
};

const child = (tree: Tree | undefined, name: string): Tree | undefined =>
  tree && Object.hasOwn(tree, name) ? tree[name] : undefined;

export const isKnownObject = (name: string): boolean =>
  Object.hasOwn(OBJECTS, name) || Object.hasOwn(data.api, name) || Object.hasOwn(builtins, name);

function definitions(feature: string): Tree[] {
  const [kind = '', name = '', member] = feature.split(/[ .]/);
  if (kind === 'member') return members.get(name) ?? [];
  const style = { property: 'properties', 'at-rule': 'at-rules', selector: 'selectors' }[kind];
  if (style !== undefined) return [child(data.css[style], name)].filter((tree) => tree !== undefined);
  const owner = OBJECTS[name] ?? name;
  const trees = [child(data.api, owner), child(builtins, owner)];
  // The data names static methods `any_static`.
  const found = member
    ? trees.flatMap((tree) => [child(tree, member), child(tree, `${member}_static`)])
    : trees;
  return found.filter((tree) => tree !== undefined);
}

const atMost = (version: string, floor: string): boolean => {
  const [a = 0, b = 0] = version.replace('≤', '').split('.').map(Number);
  const [c = 0, d = 0] = floor.split('.').map(Number);
  return a < c || (a === c && b <= d);
};

function isIn(tree: Tree, browser: string, floor: string): boolean {
  const compat = compatOf(tree);
  if (!compat) return true;
  const support = compat.support[browser] ?? [];
  return [support]
    .flat()
    .some(({ version_added: added, flags }) => !flags && typeof added === 'string' && atMost(added, floor));
}

/**
 * Returns the browsers of the floor that support no definition of a feature; none for a feature unknown to the data.
 * @param feature `object AbortSignal.any`, `member toSorted`, `property field-sizing`, `at-rule layer`, `selector has`
 * @param floor versions by browser, with the names of browser-compat-data
 */
export function lacking(feature: string, floor: Record<string, string>): string[] {
  const trees = definitions(feature);
  if (trees.length === 0) return [];
  return Object.entries(floor)
    .filter(([browser, version]) => !trees.some((tree) => isIn(tree, browser, version)))
    .map(([browser, version]) => `${browser} ${version}`);
}
