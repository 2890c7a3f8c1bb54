import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const lock = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lock) as { packages: Record<string, Entry> };

/** Returns whether Node resolves `name` from the package at `path`: in its own node_modules or a parent's. */
function resolves(path: string, name: string): boolean {
  if (packages[`${path}/node_modules/${name}`.replace(/^\//, '')]) return true;
  return path !== '' && resolves(path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0)), name);
}

// npm silently leaves out packages that its registry does not have yet, and then refuses to install from the lock file.
it('contains the optional packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !resolves(path, name))
      .map((name) => `${name}, of ${path}`),
  );
  expect(missing).toEqual([]);
});

it('contains no registry URL', () => {
  expect(lock).not.toContain('"resolved"');
});
