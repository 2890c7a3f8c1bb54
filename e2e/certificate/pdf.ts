import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const require = createRequire(import.meta.url);

/** Prints the page, on A4 by default. @returns the text of each page, with single spaces between words */
export async function printedPages(page: Page, options?: Parameters<Page['pdf']>[0]): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4', ...options });
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''));
    texts.push(words.join('').replaceAll(/\s+/g, ' '));
  }
  await file.destroy();
  return texts;
}

/** What every QR code in a picture says. */
export async function codesIn(png: Buffer): Promise<string[]> {
  // Its own way to the file is a network.
  const wasm = await readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  const found = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] });
  return found.map(({ text }) => text);
}
