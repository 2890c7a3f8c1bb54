/** Finds codes in images, off the main thread. Each text is returned once. */
export interface Reader {
  /**
   * Returns the texts of all codes in a camera frame. Transfers the pixels.
   * @throws if the reader has failed and cannot be used any more
   */
  read: (pixels: ImageData) => Promise<string[]>;
  /** Decodes a photo and returns the texts of its codes, or why there are none. @throws like `read` */
  readPhoto: (photo: Blob) => Promise<PhotoReading>;
  close: () => void;
}

/**
 * `noPicture`: the browser cannot decode the file. `blocked`: the browser alters the pixels, against fingerprinting.
 */
export type PhotoReading = { texts: string[] } | 'noPicture' | 'blocked';

/** The reader could not be fetched or started. */
export class ReaderFailed extends Error {
  override readonly name = 'ReaderFailed';
}

/** Messages to the worker: the WebAssembly first, then one image at a time. */
export type ReaderRequest = { wasm: ArrayBuffer } | { pixels: ImageData } | { photo: Blob };
/** Messages of the worker. */
export type ReaderResponse =
  | { kind: 'ready' }
  | { kind: 'read'; texts: string[] }
  | { kind: 'photo'; reading: PhotoReading }
  | { kind: 'failed' };
