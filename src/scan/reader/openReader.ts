import { nativeReader } from './nativeReader.ts';
import type { Reader } from './reader.ts';
import { wasmReader } from './wasmReader.ts';

/**
 * Opens the browser's own reader if it supports the formats of labels, otherwise the bundled one.
 * @throws ReaderFailed
 */
export async function openReader(): Promise<Reader> {
  const native = await nativeReader();
  if (!native) return wasmReader();
  let reader = native;
  return {
    async read(pixels) {
      if (reader !== native) return reader.read(pixels);
      try {
        return await native.read(pixels);
      } catch {
        // Some browsers have the API without a working implementation on their system.
        reader = await wasmReader();
        return reader.read(pixels);
      }
    },
    close: () => reader.close(),
  };
}
