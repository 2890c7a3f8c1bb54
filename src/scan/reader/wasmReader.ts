import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { startWorker } from '#platform/ownScript.ts';
// The bundler makes it: the address of the file as it is built.
// oxlint-disable-next-line import/default
import address from './reader.worker.ts?worker&url';
import { ReaderFailed, type ReaderRequest, type Reader, type ReaderResponse } from './reader.ts';

/**
 * The reader that is part of the app, in a worker of its own: fetched when it is opened, from where the app is.
 * @throws ReaderFailed
 */
export async function wasmReader(): Promise<Reader> {
  const worker = startWorker(address);
  if (!worker) throw new ReaderFailed();
  // One question at a time, so that each answer is to the last one.
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
