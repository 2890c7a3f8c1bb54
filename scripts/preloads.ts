import type { Plugin, Rolldown } from 'vite';
import { LOCALES } from '../src/i18n/locales.ts';
import { ROUTES, type Route } from '../src/routing/routes.ts';
import type { PartFiles, Preloads } from '../src/server/pages/preloads.ts';

const ENTRY = 'src/main.ts';
const VIEW = 'src/app/mount.tsx';
const SHELL = 'src/app/SignedInShell.tsx';
const BRAND = 'src/app/startBrand.ts';
/** Messages of every page; see src/i18n/i18n.ts. */
const SHARED_NAMESPACES = ['common', 'problem'];

/**
 * Adds links to `index.html` for the code of every page, so that the browser fetches all of it in one round trip. Writes
 * `.preloads.json`: what each page needs besides, of which the host adds what the requested page needs. Both are derived
 * from the graph of the build.
 */
export function preloads(): Plugin {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const graph = new Graph(bundle ?? {});
        const entry = graph.filesOf([ENTRY]);
        return graph
          .filesOf([VIEW])
          .filter((file) => !entry.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          }));
      },
    },
    generateBundle(_options, bundle) {
      const graph = new Graph(bundle);
      const common = graph.filesOf([ENTRY, VIEW]);
      const filesOf = (modules: string[]) => graph.filesOf(modules).filter((file) => !common.includes(file));
      const part = (modules: string[], namespaces: readonly string[]): PartFiles => {
        const messages = LOCALES.map((language) => {
          const catalogues = namespaces.map((namespace) => `src/i18n/${language}/${namespace}.ts`);
          return [language, filesOf([`src/i18n/languages/${language}.ts`, ...catalogues])] as const;
        });
        return { code: filesOf(modules), messages: Object.fromEntries(messages) };
      };
      const pages = Object.entries<Route>(ROUTES).map(([path, route]) => {
        const modules = [`src/pages/${route.page}.tsx`, ...(route.guard === 'signedIn' ? [SHELL] : [])];
        return { path, ...part(modules, [...SHARED_NAMESPACES, ...route.namespaces]) };
      });
      const brand = part([BRAND], ['brand']);
      const source = JSON.stringify({ pages, brand } satisfies Preloads);
      this.emitFile({ type: 'asset', fileName: '.preloads.json', source });
    },
  };
}

/** The chunks of a build and their static imports. */
class Graph {
  readonly #chunks = new Map<string, Rolldown.OutputChunk>();
  readonly #chunkOf = new Map<string, Rolldown.OutputChunk>();

  constructor(bundle: Rolldown.OutputBundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      this.#chunks.set(output.fileName, output);
      for (const id of output.moduleIds) this.#chunkOf.set(id, output);
    }
  }

  /** @throws Error if a module is in no chunk, for example after a rename */
  filesOf(modules: readonly string[]): string[] {
    const files = new Set<string>();
    for (const module of modules) {
      const chunk = [...this.#chunkOf].find(([id]) => id.endsWith(`/${module}`))?.[1];
      if (!chunk) throw new Error(`${module} is in no chunk`);
      this.#add(chunk.fileName, files);
    }
    return [...files];
  }

  #add(file: string, files: Set<string>): void {
    if (files.has(file)) return;
    files.add(file);
    for (const imported of this.#chunks.get(file)?.imports ?? []) this.#add(imported, files);
  }
}
