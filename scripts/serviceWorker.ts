import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { PAGES } from './basePath.ts';
import { BUILD_TARGETS } from './floor.ts';

const ENTRY = fileURLToPath(new URL('../src/serviceWorker/sw.ts', import.meta.url));

const LANGUAGE = /\/src\/i18n\/(?:languages\/)?([a-z]{2})(?:\/|\.ts$)/;
/** The barcode reader is as large as everything else together. */
const READER = /^assets\/(?:zxing_reader|reader\.worker)-/;

/** Returns the part that a file belongs to, or null for a file of the shell. */
function partOf(file: string, output: Rolldown.OutputAsset | Rolldown.OutputChunk): string | null {
  if (READER.test(file)) return 'reader';
  if (output.type !== 'chunk') return null;
  const languages = new Set(output.moduleIds.flatMap((id) => LANGUAGE.exec(id)?.[1] ?? []));
  const [language] = languages;
  return languages.size === 1 && language !== undefined ? language : null;
}

/**
 * Builds the service worker, with the list of the files that it keeps, and writes the version of the build into the
 * document.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const files = Object.entries(bundle).filter(([file]) => /^assets\/.*\.(?:css|js|wasm)$/.test(file));
        const names = files.map(([file]) => file).sort();
        const html = String(page.source);
        const version = createHash('sha256').update(names.join()).update(html).digest('hex').slice(0, 12);
        page.source = html.replace('<head>', `<head>\n    <meta name="build" content="${version}" />`);
        const shell: string[] = [];
        const parts: Record<string, string[]> = {};
        for (const [file, output] of files) {
          const part = partOf(file, output);
          if (part === null) shell.push(file);
          else (parts[part] ??= []).push(file);
        }
        const source = await bundled({ version, shell, parts, pages: PAGES });
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}

/** Returns the code of the worker: a classic script, since Firefox runs modules as service workers only of late. */
async function bundled(description: object): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { BUILD: JSON.stringify(description), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'sw' },
      target: BUILD_TARGETS,
    },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as [Rolldown.RolldownOutput];
  return output[0].code;
}
