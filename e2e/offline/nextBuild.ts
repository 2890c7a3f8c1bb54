import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSION = /<meta name="build" content="(\w+)"/;
const HASHED = /^(.+-)([\w-]{7,8})(\.\w+)$/;

export interface NextBuild {
  folder: string;
  /** As in the document. */
  version: string;
  remove(): void;
}

/** Returns the version of the built app. */
export const builtVersion = (): string => VERSION.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';

/** Makes a build like the present one in which every file of `assets` has another name, as after a change of each. */
export function nextBuild(): NextBuild {
  const folder = mkdtempSync(join(tmpdir(), 'license-dashboard-next-'));
  const isSource = (path: string) => !/\.(?:map|br|gz)$|dist\/server(?:\/|$)/.test(path);
  cpSync('dist', folder, { recursive: true, filter: isSource });
  const assets = readdirSync(join(folder, 'assets'));
  const names = new Map(
    assets.map((name) => [
      name,
      name.replace(HASHED, (_, stem: string, hash: string, ending: string) => `${stem}N${hash}${ending}`),
    ]),
  );
  const version = `next${builtVersion().slice(4)}`;
  const old = [...names.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    [builtVersion(), ...old].map((name) => name.replaceAll(/[.]/g, String.raw`\.`)).join('|'),
    'g',
  );
  const renamed = (text: string) => text.replaceAll(pattern, (name) => names.get(name) ?? version);
  for (const path of ['index.html', 'sw.js', ...assets.map((name) => join('assets', name))]) {
    if (!/\.(?:html|js|css)$/.test(path)) continue;
    const file = join(folder, path);
    writeFileSync(file, renamed(readFileSync(file, 'utf8')));
  }
  for (const [from, to] of names) renameSync(join(folder, 'assets', from), join(folder, 'assets', to));
  return { folder, version, remove: () => rmSync(folder, { recursive: true }) };
}
