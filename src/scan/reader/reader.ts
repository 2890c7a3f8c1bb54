/** Finds the codes in a picture, beside the page. */
export interface Reader {
  /**
   * The texts of all codes in the picture, each once; none where there are none. The pixels are given away.
   * @throws where the reader itself fails: it is no use any more
   */
  read: (pixels: ImageData) => Promise<string[]>;
  close: () => void;
}

/** There is no reader: it could not be fetched, or the browser starts none. */
export class ReaderFailed extends Error {
  override readonly name = 'ReaderFailed';
}

/** What the page asks of the reader's worker: first where the WebAssembly is, then picture after picture. */
export type ReaderRequest = { wasm: string } | { pixels: ImageData };
/** What it says: that it is ready, what it has read, or that it never will. */
export type ReaderResponse = { kind: 'ready' } | { kind: 'read'; texts: string[] } | { kind: 'failed' };
