import { parseAccept } from 'hono/utils/accept';
import type { Config } from '#api/contract/config.ts';
import { hasBrand } from '#brand/hasBrand.ts';
import { withBrand } from './head.ts';
import { pageAt, preloadLinks, readPreloads, type Preloads } from './preloads.ts';
import { pageFile, readPage, type FileSource, type StoredFile } from './staticFiles.ts';

/**
 * Returns the document of a path: `index.html` with the configuration, and with links to the code and messages of the
 * page at that path, so that neither takes a round trip of its own.
 * @param config the checked content of `config.json`
 */
export function documents(folder: string, basePath: string, config: Config) {
  const html = withBrand(readPage(folder, 'index.html'), config).replace(
    '</head>',
    () => `${configScript(config)}</head>`,
  );
  const preloads = readPreloads(folder);
  const files = new Map<string, FileSource>();
  return (path: string, acceptLanguage: string): StoredFile | Promise<StoredFile> => {
    const links = linksAt(preloads, path, acceptLanguage, config);
    const file = files.get(links) ?? pageFile(html.replace('</head>', `${links}</head>`), basePath);
    files.set(links, file);
    return file();
  };
}

/** A data block, which no Content-Security-Policy concerns, since a browser does not run it. */
const configScript = (config: Config) =>
  `<script type="application/json" id="config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>`;

function linksAt(preloads: Preloads, path: string, acceptLanguage: string, config: Config): string {
  const page = pageAt(preloads.pages, path);
  if (!page) return '';
  // The language that the app chooses unless the user has chosen one.
  const preferred = parseAccept(acceptLanguage).map(({ type }) => type.toLowerCase().split('-')[0] ?? '');
  const language = preferred.find((each) => Object.hasOwn(page.messages, each)) ?? config.language ?? 'en';
  const parts = hasBrand(config) ? [page, preloads.brand] : [page];
  return preloadLinks([
    ...new Set(parts.flatMap(({ code, messages }) => [...code, ...(messages[language] ?? [])])),
  ]);
}
