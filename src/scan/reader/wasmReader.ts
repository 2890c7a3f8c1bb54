import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { startWorker } from '#platform/ownScript.ts';
// Resolved by the bundler to the address of the built file.
// oxlint-disable-next-line import/default
import address from './reader.worker.ts?worker&url';
import { ReaderFailed, type ReaderRequest, type Reader, type ReaderResponse } from './reader.ts';

/**
 * Opens the bundled reader in a worker, fetched on demand from the app's own origin.
 * @throws ReaderFailed
 */
export async function wasmReader(): Promise<Reader> {
  const worker = startWorker(address);
  if (!worker) throw new ReaderFailed();
  // One request at a time, so that each response belongs to the last request.
  let last: Promise<unknown> = Promise.resolve();

  async function ask(asked: ReaderRequest, given: Transferable[] = []): Promise<ReaderResponse> {
    const answer = last
      .catch(() => undefined)
      .then(
        () =>
          new Promise<ReaderResponse>((resolve, reject) => {
            worker?.addEventListener('message', ({ data }: MessageEvent<ReaderResponse>) => resolve(data), {
              once: true,
            });
            worker?.addEventListener('error', () => reject(new ReaderFailed()), { once: true });
            worker?.postMessage(asked, given);
          }),
      );
    last = answer;
    const said = await answer;
    if (said.kind === 'failed') throw new ReaderFailed();
    return said;
  }

  try {
    await ask({ wasm: new URL(wasm, location.origin).href });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    async read(pixels) {
      const said = await ask({ pixels }, [pixels.data.buffer]);
      return said.kind === 'read' ? said.texts : [];
    },
    close: () => worker.terminate(),
  };
}
