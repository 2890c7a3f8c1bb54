import { nativeReader } from './nativeReader.ts';
import type { Reader } from './reader.ts';
import { wasmReader } from './wasmReader.ts';

/** How long the browser's own reader may find nothing before the bundled reader searches as well, ms. */
const BOTH_AFTER_MS = 1000;

/**
 * Opens the browser's own reader if it supports the formats of labels, otherwise the bundled reader. Photos are always
 * read by the bundled reader, which searches more thoroughly.
 * @throws ReaderFailed
 */
export async function openReader(openBundled = wasmReader, now = () => performance.now()): Promise<Reader> {
  let detector = await nativeReader();
  let bundled: Reader | null = null;
  let opening: Promise<Reader> | null = null;
  let isClosed = false;
  let emptySince: number | null = null;

  function open(): Promise<Reader> {
    opening ??= openBundled().then(
      (opened) => {
        if (isClosed) opened.close();
        bundled = opened;
        return opened;
      },
      (error: unknown) => {
        opening = null;
        throw error;
      },
    );
    return opening;
  }
  if (!detector) await open();

  async function readTwice(pixels: ImageData): Promise<string[]> {
    const texts = (await detector?.detect(pixels)) ?? [];
    if (texts.length > 0) {
      emptySince = null;
      return texts;
    }
    emptySince ??= now();
    if (now() - emptySince < BOTH_AFTER_MS) return texts;
    // If the bundled reader cannot be loaded, the browser's own continues alone.
    if (!bundled) open().catch(() => undefined);
    return bundled ? bundled.read(pixels) : texts;
  }

  return {
    async read(pixels) {
      try {
        if (detector) return await readTwice(pixels);
      } catch {
        // Some browsers have the API without a working implementation on their system.
        detector = null;
      }
      return (await open()).read(pixels);
    },
    readPhoto: async (photo) => (await open()).readPhoto(photo),
    close() {
      isClosed = true;
      bundled?.close();
    },
  };
}
