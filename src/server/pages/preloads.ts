import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of each page, relative to the built app. Written by scripts/preloads.ts. */
export type Preloads = {
  /** Path of the route, such as `/controllers/$nodeId`. */
  path: string;
  code: string[];
  /** By language. */
  messages: Record<string, string[]>;
}[];

/** The page that `/` redirects to. */
const FIRST_PAGE = '/customers';

/** Reads what the build wrote; empty if the folder has none. */
export function readPreloads(folder: string): Preloads {
  const file = join(folder, '.preloads.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Preloads) : [];
}

/** Returns the page at a path, or undefined for an unknown path. */
export function pageAt(preloads: Preloads, path: string): Preloads[number] | undefined {
  const segments = (path === '/' ? FIRST_PAGE : path.replace(/\/$/, '')).split('/');
  return preloads.find((page) => {
    const parts = page.path.split('/');
    return (
      parts.length === segments.length &&
      parts.every((part, index) => (part.startsWith('$') ? segments[index] !== '' : part === segments[index]))
    );
  });
}

/** Returns a `modulepreload` link for each file, which the browser then fetches beside the first script. */
export const preloadLinks = (files: readonly string[]): string =>
  files.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`).join('');
