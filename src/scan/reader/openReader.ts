import { nativeReader } from './nativeReader.ts';
import type { Reader } from './reader.ts';
import { wasmReader } from './wasmReader.ts';

/**
 * The browser's own reader where it knows the codes of labels, else the one that is part of the app.
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
        // Some browsers name a reader that their system does not have.
        reader = await wasmReader();
        return reader.read(pixels);
      }
    },
    close: () => reader.close(),
  };
}
