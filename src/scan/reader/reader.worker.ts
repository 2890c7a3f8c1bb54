import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import type { ReaderRequest, ReaderResponse } from './reader.ts';

/** Formats on labels and licenses. Retail formats are left out: they appear on boxes too, and identify nothing here. */
const OPTIONS: ReaderOptions = {
  formats: ['QRCode', 'DataMatrix', 'Code128', 'Code39', 'Code93', 'Aztec', 'PDF417'],
  maxNumberOfSymbols: 6,
  // The raw text, without human-readable markup.
  textMode: 'Plain',
};

const say = (said: ReaderResponse) => postMessage(said);

async function answer(asked: ReaderRequest) {
  if ('wasm' in asked) {
    await prepareZXingModule({ overrides: { locateFile: () => asked.wasm }, fireImmediately: true });
    say({ kind: 'ready' });
    return;
  }
  const codes = await readBarcodes(asked.pixels, OPTIONS);
  const texts = codes.filter(({ isValid, text }) => isValid && text !== '').map(({ text }) => text);
  say({ kind: 'read', texts: [...new Set(texts)] });
}

addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  answer(data).catch(() => say({ kind: 'failed' }));
});
