import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { fetchOwnFile, startWorker } from '#platform/ownScript.ts';
// Resolved by the bundler to the address of the built file.
// oxlint-disable-next-line import/default
import address from './reader.worker.ts?worker&url';
import { ReaderFailed, type ReaderRequest, type Reader, type ReaderResponse } from './reader.ts';

/**
 * Opens the bundled reader in a worker. The worker and its WebAssembly are fetched side by side, from the app's own
 * origin.
 * @throws ReaderFailed
 */
export async function wasmReader(): Promise<Reader> {
  const worker = startWorker(address);
  if (!worker) throw new ReaderFailed();
  // One request at a time, so that each response belongs to the last request.
  let last: Promise<unknown> = Promise.resolve();
  let settle: { resolve: (response: ReaderResponse) => void; reject: (error: Error) => void } | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<ReaderResponse>) => settle?.resolve(data));
  // A worker whose script failed never responds again.
  let hasFailed = false;
  worker.addEventListener('error', () => {
    hasFailed = true;
    settle?.reject(new ReaderFailed());
  });

  async function ask(request: ReaderRequest, given: Transferable[] = []): Promise<ReaderResponse> {
    const answer = last
      .catch(() => undefined)
      .then(
        () =>
          new Promise<ReaderResponse>((resolve, reject) => {
            if (hasFailed) reject(new ReaderFailed());
            settle = { resolve, reject };
            worker?.postMessage(request, given);
          }),
      );
    last = answer;
    const response = await answer;
    if (response.kind === 'failed') throw new ReaderFailed();
    return response;
  }

  try {
    const binary = await fetchOwnFile(wasm);
    await ask({ wasm: binary }, [binary]);
  } catch {
    worker.terminate();
    throw new ReaderFailed();
  }
  return {
    async read(pixels) {
      const response = await ask({ pixels }, [pixels.data.buffer]);
      return response.kind === 'read' ? response.texts : [];
    },
    async readPhoto(photo) {
      const response = await ask({ photo });
      return response.kind === 'photo' ? response.reading : { texts: [] };
    },
    close: () => worker.terminate(),
  };
}
