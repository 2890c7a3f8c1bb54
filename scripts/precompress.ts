import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

// Pages are excluded, since the host inserts its base path into them.
const COMPRESSIBLE = /\.(css|js|svg|txt|wasm|webmanifest)$/;
const ENCODERS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

async function compress(file: string) {
  const bytes = await readFile(file);
  for (const [extension, encode] of Object.entries(ENCODERS)) {
    const encoded = await encode(bytes);
    if (encoded.length < bytes.length) await writeFile(`${file}.${extension}`, encoded);
  }
}

/** Writes a brotli and a gzip version of each built file, at the best quality, which is too slow per request. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const entries = await readdir(dir, { recursive: true, withFileTypes: true });
      // Files of an earlier build into the same folder are compressed already.
      const done = new Set(entries.map((entry) => join(entry.parentPath, entry.name)));
      const files = entries.filter(
        (entry) =>
          entry.isFile() &&
          COMPRESSIBLE.test(entry.name) &&
          !done.has(join(entry.parentPath, `${entry.name}.br`)),
      );
      await Promise.all(files.map((entry) => compress(join(entry.parentPath, entry.name))));
    },
  };
}
