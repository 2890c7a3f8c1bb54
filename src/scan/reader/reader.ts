/** Finds codes in images, off the main thread. */
export interface Reader {
  /**
   * Returns the texts of all codes in the image, each once. Transfers the pixels.
   * @throws if the reader has failed and cannot be used any more
   */
  read: (pixels: ImageData) => Promise<string[]>;
  close: () => void;
}

/** The reader could not be fetched or started. */
export class ReaderFailed extends Error {
  override readonly name = 'ReaderFailed';
}

/** Messages to the worker: the address of the WebAssembly first, then one image at a time. */
export type ReaderRequest = { wasm: string } | { pixels: ImageData };
/** Messages of the worker. */
export type ReaderResponse = { kind: 'ready' } | { kind: 'read'; texts: string[] } | { kind: 'failed' };
