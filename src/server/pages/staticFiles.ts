import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';
import { SettingsError } from '#server/settings/settings.ts';

/** Encodings created by the build, best first, with their file extensions. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const;
type Encoding = keyof typeof ENCODINGS | 'identity';

export interface StoredFile {
  type: string;
  /** Strong validator of the unencoded bytes, without quotes. */
  hash: string;
  /** Available encodings, best first, `identity` last. */
  bodies: Partial<Record<Encoding, Uint8Array<ArrayBuffer>>> & { identity: Uint8Array<ArrayBuffer> };
}

/** A file that may have to be compressed first. */
export type FileSource = () => StoredFile | Promise<StoredFile>;

// Not served: source maps (used only to read error reports), config.json and index.html (served with values of the host
// by others) and the built host, whose folder is inside that of the app.
const isServed = (path: string) =>
  !/(^|\/)\.|\.(map|br|gz)$|^(?:config\.json|index\.html)$|^server\//.test(path);

/**
 * Reads the built app into memory, by URL path. No request can escape the folder, since other paths do not exist, and
 * a build during operation never mixes two versions.
 * @param basePath prefix of the URLs of pages
 * @throws SettingsError if there is no built app
 */
export function readFiles(folder: string, basePath: string): Map<string, FileSource> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new SettingsError(`There is no built app in ${folder}: run npm start, which builds it.`);
  }
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'));
  return new Map(
    paths
      .filter(isServed)
      .map((path) => [
        `/${path}`,
        path.endsWith('.html')
          ? pageFile(readPage(folder, path), basePath)
          : always(readStored(folder, path)),
      ]),
  );
}

const always =
  <T>(value: T) =>
  () =>
    value;

/** Returns a built page without the script that finds its base path, which the host's policy would block. */
export const readPage = (folder: string, path: string): string =>
  readFileSync(join(folder, path), 'utf8').replace(/<script data-base>.*?<\/script>/s, '');

const [compressBrotli, compressGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Returns a page under the base path, compressed on first use and off the event loop: that takes as long as the rest of a start. */
export function pageFile(page: string, basePath: string): FileSource {
  let file: Promise<StoredFile> | undefined;
  return () => (file ??= compressPage(page, basePath));
}

async function compressPage(page: string, basePath: string): Promise<StoredFile> {
  const identity = Buffer.from(page.replaceAll(/(?<=\s(?:href|src)=")\.\//g, basePath));
  const [br, zipped] = await Promise.all([compressBrotli(identity), compressGzip(identity)]);
  return {
    type: 'text/html; charset=utf-8',
    hash: hashOf(identity),
    bodies: { br: Buffer.from(br), gzip: Buffer.from(zipped), identity },
  };
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url').slice(0, 22);

function readStored(folder: string, path: string): StoredFile {
  const identity = readFileSync(join(folder, path));
  const encoded = Object.entries(ENCODINGS)
    .map(([encoding, ending]) => [encoding, join(folder, path + ending)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([encoding, file]) => [encoding, readFileSync(file)] as const);
  return {
    type: getMimeType(path) ?? 'application/octet-stream',
    hash: hashOf(identity),
    bodies: { ...Object.fromEntries(encoded), identity },
  };
}
