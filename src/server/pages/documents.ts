import { parseAccept } from 'hono/utils/accept';
import { pageAt, preloadLinks, readPreloads, type Preloads } from './preloads.ts';
import { pageFile, readPage, type FileSource, type StoredFile } from './staticFiles.ts';

/**
 * Returns the document of a path: `index.html` with the configuration, and with links to the code and messages of the
 * page at that path, so that neither takes a round trip of its own.
 * @param config the content of `config.json`
 */
export function documents(folder: string, basePath: string, config: object) {
  const html = readPage(folder, 'index.html').replace('</head>', () => `${configScript(config)}</head>`);
  const preloads = readPreloads(folder);
  const files = new Map<string, FileSource>();
  return (path: string, acceptLanguage: string): StoredFile | Promise<StoredFile> => {
    const links = linksAt(preloads, path, acceptLanguage);
    const file = files.get(links) ?? pageFile(html.replace('</head>', `${links}</head>`), basePath);
    files.set(links, file);
    return file();
  };
}

/** A data block, which no Content-Security-Policy concerns, since a browser does not run it. */
const configScript = (config: object) =>
  `<script type="application/json" id="config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>`;

function linksAt(preloads: Preloads, path: string, acceptLanguage: string): string {
  const page = pageAt(preloads, path);
  if (!page) return '';
  // The language that the app chooses unless the user has chosen one.
  const preferred = parseAccept(acceptLanguage).map(({ type }) => type.toLowerCase().split('-')[0] ?? '');
  const language = preferred.find((each) => Object.hasOwn(page.messages, each)) ?? 'en';
  return preloadLinks([...page.code, ...(page.messages[language] ?? [])]);
}
