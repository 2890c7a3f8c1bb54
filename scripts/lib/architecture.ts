import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Folders that the tree in ARCHITECTURE.md leaves out: test helpers and languages. */
const UNLISTED = /\/testing$|^src\/i18n\//;

/** Returns all files below `folder`, with `/` as separator, relative to the root of the project. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name));
}

/** Returns the folders of `src` down to the second level, sorted. */
export function foldersOf(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => {
    const parts = file.split('/').slice(0, -1);
    return [parts.slice(0, 2), parts.slice(0, 3)].filter(({ length }) => length > 1);
  });
  return [...new Set(folders.map((parts) => parts.join('/')))]
    .filter((path) => path !== 'src' && !UNLISTED.test(path))
    .sort();
}

/** Returns the folders in the first fenced block of a document. Lines have the form `path/ description`. */
export function listedFolders(document: string): string[] {
  const [, block = ''] = /^```\w*\n(.*?)^```/ms.exec(document) ?? [];
  return block
    .split('\n')
    .flatMap((line) => /^(\S+)\/ +\S/.exec(line)?.[1] ?? (line.trim() === '' ? [] : [line]));
}

/** Parses the table with the header `| room | what it holds | may import |`: the imports that each room may have. */
export function listedRooms(document: string): Record<string, string[]> {
  const lines = document.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const head = lines.findIndex(([room, , imports]) => room === 'room' && imports === 'may import');
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((cells) => cells.length === 0);
  return Object.fromEntries(
    rows
      .slice(0, end < 0 ? undefined : end)
      .map(([room = '', , imports = '']) => [
        room.replaceAll('`', ''),
        imports === 'nothing' ? [] : imports.split(',').map((name) => name.trim().replaceAll('`', '')),
      ]),
  );
}

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)|^import\s*['"]([^'"]+)['"]/gm;

/** Returns the project files that each file imports, including type, side-effect and dynamic imports. */
export function importGraph(files: readonly string[]): Map<string, string[]> {
  return new Map(
    files.map((file) => {
      const found = [...readFileSync(file, 'utf8').matchAll(IMPORT)];
      const targets = found.map(([, ...names]) => resolve(file, names.find(Boolean) ?? ''));
      return [file, targets.filter((target) => target !== null)];
    }),
  );
}

function resolve(file: string, name: string): string | null {
  const [path = ''] = name.split('?', 1);
  if (path.startsWith('#')) return posix.join('src', path.slice(1));
  if (!path.startsWith('.')) return null;
  const target = posix.join(posix.dirname(file), path);
  return existsSync(target) ? target : null;
}

/** Returns each import cycle once, as `a → b → a`. */
export function importCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}
