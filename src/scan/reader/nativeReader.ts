interface Detector {
  detect: (picture: ImageData) => Promise<{ rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

const isDetectorClass = (found: unknown): found is DetectorClass =>
  typeof found === 'function' && 'getSupportedFormats' in found;

/** Formats without which the reader is not used. */
const NEEDED = ['qr_code', 'data_matrix', 'code_128'];
const WELCOME = ['code_39', 'code_93', 'aztec', 'pdf417'];

/** The browser's own reader. */
export interface NativeReader {
  /** Returns the texts of all codes, each once. @throws if the API has no working implementation on this system */
  detect: (pixels: ImageData) => Promise<string[]>;
}

/** Opens the browser's own reader. Returns null if it is missing or lacks formats. */
export async function nativeReader(): Promise<NativeReader | null> {
  const found: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  if (!isDetectorClass(found)) return null;
  try {
    const formats = await found.getSupportedFormats();
    if (!NEEDED.every((format) => formats.includes(format))) return null;
    const detector = new found({
      formats: [...NEEDED, ...WELCOME.filter((format) => formats.includes(format))],
    });
    return {
      async detect(pixels) {
        const codes = await detector.detect(pixels);
        return [...new Set(codes.map(({ rawValue }) => rawValue).filter((text) => text !== ''))];
      },
    };
  } catch {
    return null;
  }
}
