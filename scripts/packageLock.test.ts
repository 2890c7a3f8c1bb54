import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const lock = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lock) as { packages: Record<string, Entry> };

/** Whether a package at `path` finds `name`: below itself, or below a folder that it is in. */
function finds(path: string, name: string): boolean {
  if (packages[`${path}/node_modules/${name}`.replace(/^\//, '')]) return true;
  return path !== '' && finds(path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0)), name);
}

// npm leaves out what its registry does not have yet, says nothing, and then refuses to install from the lock.
it('holds every package for every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !finds(path, name))
      .map((name) => `${name}, of ${path}`),
  );
  expect(missing).toEqual([]);
});

it('names no registry', () => {
  expect(lock).not.toContain('"resolved"');
});
