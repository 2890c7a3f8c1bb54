import { prepareZXingModule, readBarcodes, type ReaderOptions, type ReadResult } from 'zxing-wasm/reader';
import type { ReaderRequest, ReaderResponse } from './reader.ts';

/** Formats on labels and licenses. Retail formats are left out: they appear on boxes too, and identify nothing here. */
const OPTIONS: ReaderOptions = {
  formats: ['QRCode', 'DataMatrix', 'Code128', 'Code39', 'Code93', 'Aztec', 'PDF417'],
  // A picture of a pallet shows the labels of many boxes.
  maxNumberOfSymbols: 48,
  // The raw text, without human-readable markup.
  textMode: 'Plain',
};

const say = (said: ReaderResponse) => postMessage(said);

/** Nothing in the raw text of a GS1 code says that it is one: the reader drops the FNC1 in front. */
const textOf = ({ contentType, symbologyIdentifier, text }: ReadResult): string =>
  contentType === 'GS1' ? `${symbologyIdentifier}${text}` : text;

async function answer(asked: ReaderRequest) {
  if ('wasm' in asked) {
    await prepareZXingModule({ overrides: { locateFile: () => asked.wasm }, fireImmediately: true });
    say({ kind: 'ready' });
    return;
  }
  const codes = await readBarcodes(asked.pixels, OPTIONS);
  const texts = codes
    .filter(({ isValid, text }) => isValid && text !== '')
    // As people read: from the top.
    .toSorted(
      (a, b) => a.position.topLeft.y - b.position.topLeft.y || a.position.topLeft.x - b.position.topLeft.x,
    )
    .map(textOf);
  say({ kind: 'read', texts: [...new Set(texts)] });
}

addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  answer(data).catch(() => say({ kind: 'failed' }));
});
