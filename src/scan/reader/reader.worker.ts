import { prepareZXingModule, readBarcodes, type ReaderOptions, type ReadResult } from 'zxing-wasm/reader';
import { Canvas } from './image.ts';
import { textsInPhoto } from './photoAttempts.ts';
import type { PhotoReading, ReaderRequest, ReaderResponse } from './reader.ts';

/** Formats on labels and licenses. Retail formats are left out: they appear on boxes too, and identify nothing here. */
const OPTIONS: ReaderOptions = {
  formats: ['QRCode', 'DataMatrix', 'Code128', 'Code39', 'Code93', 'Aztec', 'PDF417'],
  // A picture of a pallet shows the labels of many boxes.
  maxNumberOfSymbols: 48,
  // The raw text, without human-readable markup.
  textMode: 'Plain',
};

/** The raw text of a GS1 code does not show that it is GS1, because the reader drops the leading FNC1. */
const textOf = ({ contentType, symbologyIdentifier, text }: ReadResult): string =>
  contentType === 'GS1' ? `${symbologyIdentifier}${text}` : text;

/** Returns the texts of all codes, from top to bottom. */
async function textsIn(pixels: ImageData, options: ReaderOptions = {}): Promise<string[]> {
  const codes = await readBarcodes(pixels, { ...OPTIONS, ...options });
  const texts = codes
    .filter(({ isValid, text }) => isValid && text !== '')
    .toSorted(
      (a, b) => a.position.topLeft.y - b.position.topLeft.y || a.position.topLeft.x - b.position.topLeft.x,
    )
    .map(textOf);
  return [...new Set(texts)];
}

async function readPhoto(photo: Blob): Promise<PhotoReading> {
  const source = await createImageBitmap(photo).catch(() => null);
  if (!source) return 'noPicture';
  const { width, height } = source;
  const longest = Math.max(width, height);
  const canvas = new Canvas();
  const texts = await textsInPhoto(longest, async ({ side, options }) => {
    const pixels = canvas.pixels({ source, width, height }, side, side > longest);
    return pixels ? textsIn(pixels, options) : [];
  });
  source.close();
  return texts.length === 0 && !canvas.isReadable() ? 'blocked' : { texts };
}

async function answer(asked: ReaderRequest): Promise<ReaderResponse> {
  if ('wasm' in asked) {
    await prepareZXingModule({ overrides: { wasmBinary: asked.wasm }, fireImmediately: true });
    return { kind: 'ready' };
  }
  if ('photo' in asked) return { kind: 'photo', reading: await readPhoto(asked.photo) };
  return { kind: 'read', texts: await textsIn(asked.pixels) };
}

addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  answer(data)
    .catch((): ReaderResponse => ({ kind: 'failed' }))
    .then((response) => postMessage(response));
});
