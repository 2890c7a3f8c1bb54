import { afterEach, describe, expect, test, vi } from 'vitest';
import { openReader } from './openReader.ts';
import type { Reader } from './reader.ts';

afterEach(() => vi.unstubAllGlobals());

/** Installs the browser's own reader, whose answers come from `detect`. */
function stubDetector(detect: () => Promise<string[]>) {
  class Detector {
    static getSupportedFormats = async () => ['qr_code', 'data_matrix', 'code_128'];
    detect = async () => (await detect()).map((rawValue) => ({ rawValue }));
  }
  vi.stubGlobal('BarcodeDetector', Detector);
}

function bundledReader() {
  const close = vi.fn<() => void>();
  const reader: Reader = {
    read: async () => ['BUNDLED'],
    readPhoto: async () => ({ texts: ['PHOTO'] }),
    close,
  };
  return { open: vi.fn<() => Promise<Reader>>(async () => reader), close };
}

const frame = () => ({}) as ImageData;

describe('without a reader of the browser', () => {
  test('the bundled one is opened at once', async () => {
    const { open, close } = bundledReader();
    const reader = await openReader(open);
    expect(await reader.read(frame())).toEqual(['BUNDLED']);
    reader.close();
    expect(open).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
  });

  test('a bundled one that does not open is a failure', async () => {
    await expect(openReader(() => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
  });
});

describe('the reader of the browser', () => {
  test('is used alone while it finds codes', async () => {
    stubDetector(async () => ['NATIVE']);
    const { open } = bundledReader();
    const reader = await openReader(open);
    expect(await reader.read(frame())).toEqual(['NATIVE']);
    expect(open).not.toHaveBeenCalled();
  });

  test('is helped by the bundled one after a second without a code', async () => {
    let found: string[] = [];
    stubDetector(async () => found);
    let now = 0;
    const { open } = bundledReader();
    const reader = await openReader(open, () => now);
    expect(await reader.read(frame())).toEqual([]);
    now = 999;
    expect(await reader.read(frame())).toEqual([]);
    expect(open).not.toHaveBeenCalled();
    now = 1000;
    await reader.read(frame());
    await vi.waitFor(async () => expect(await reader.read(frame())).toEqual(['BUNDLED']));
    found = ['NATIVE'];
    expect(await reader.read(frame())).toEqual(['NATIVE']);
    expect(open).toHaveBeenCalledOnce();
  });

  test('goes on alone if the bundled one cannot be fetched', async () => {
    stubDetector(async () => []);
    let now = 0;
    const open = vi.fn<() => Promise<Reader>>(() => Promise.reject(new Error('offline')));
    const reader = await openReader(open, () => now);
    await reader.read(frame());
    now = 5000;
    expect(await reader.read(frame())).toEqual([]);
    expect(await reader.read(frame())).toEqual([]);
  });

  test('that does not work on this system is replaced', async () => {
    stubDetector(() => Promise.reject(new DOMException('Barcode detection service unavailable.')));
    const reader = await openReader(bundledReader().open);
    expect(await reader.read(frame())).toEqual(['BUNDLED']);
  });

  test('leaves photos to the bundled one, which is closed even if it opens late', async () => {
    stubDetector(async () => ['NATIVE']);
    const { open, close } = bundledReader();
    const reader = await openReader(open);
    const photo = reader.readPhoto(new Blob());
    reader.close();
    expect(await photo).toEqual({ texts: ['PHOTO'] });
    expect(close).toHaveBeenCalledOnce();
  });
});
