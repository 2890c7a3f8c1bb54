import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a part of the app, relative to the built app. */
export interface PartFiles {
  code: string[];
  /** By language. */
  messages: Record<string, string[]>;
}

interface PageFiles extends PartFiles {
  /** Path of the route, such as `/controllers/$nodeId`. */
  path: string;
}

/** Written by scripts/preloads.ts. */
export interface Preloads {
  pages: PageFiles[];
  /** What a configuration with a brand needs besides. */
  brand: PartFiles;
}

/** The page that `/` redirects to. */
const FIRST_PAGE = '/customers';

/** Reads what the build wrote; nothing if the folder has none. */
export function readPreloads(folder: string): Preloads {
  const file = join(folder, '.preloads.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Preloads)
    : { pages: [], brand: { code: [], messages: {} } };
}

/** Returns the page at a path, or undefined for an unknown path. */
export function pageAt(pages: PageFiles[], path: string): PageFiles | undefined {
  const segments = (path === '/' ? FIRST_PAGE : path.replace(/\/$/, '')).split('/');
  return pages.find((page) => {
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
