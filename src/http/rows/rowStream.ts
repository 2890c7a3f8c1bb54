import { setAwakeTimeout } from '#platform/awake.ts';
// The bundler makes it: the address of the file as it is built.
// oxlint-disable-next-line import/default
import workerAddress from './rows.worker.ts?worker&url';
import { abortError } from '#platform/abort.ts';
import type { Platform } from '#platform/platform.ts';
import type { FromReader, ToReader } from './rowReader.ts';

/** Rows that may be too many to be read in one go. */
export interface RowsRequest {
  /** The member of the answer that holds them. */
  field: string;
  /**
   * Called for each answer anew, since a call may be tried again. What it gives takes the rows of a large answer in
   * batches, before the answer is whole; they are left out of its body.
   */
  begin: () => (rows: unknown[]) => void;
}

/** The bytes of a large answer go in here, and its rows come out elsewhere. */
export interface RowStream {
  /** The bytes are given away. */
  write: (bytes: Uint8Array<ArrayBuffer>) => void;
  /**
   * The answer as text, without its rows; all of those are out by then.
   * @throws Broken; or what the signal was aborted with
   */
  end: () => Promise<string>;
}

/** Thrown for an answer that is no JSON, or whose reader broke down. */
export class BrokenAnswer extends Error {
  override readonly name = 'Broken';
}

const START_MS = 2000;

/**
 * Reads a large answer beside the page, in a worker, so that the page goes on. Null where no worker starts.
 * @param take is given each batch of rows
 * @param signal ends it
 */
export function openRowStream(
  platform: Platform,
  field: string,
  take: (rows: unknown[]) => void,
  signal: AbortSignal,
): Promise<RowStream | null> {
  const worker = platform.startWorker(workerAddress);
  if (!worker) return Promise.resolve(null);
  const post = (message: ToReader, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  return new Promise((opened) => {
    const end = new Promise<string>((resolve, reject) => {
      const stop = () => finish(() => reject(abortError(signal)));
      const finish = (how: () => void) => {
        worker.terminate();
        stopStart();
        signal.removeEventListener('abort', stop);
        opened(null);
        how();
      };
      const stopStart = setAwakeTimeout(START_MS, () => finish(() => reject(new BrokenAnswer())));
      signal.addEventListener('abort', stop, { once: true });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        finish(() => reject(new BrokenAnswer()));
      });
      worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
        if (data.kind === 'ready') {
          stopStart();
          opened(out);
        } else if (data.kind === 'rows') {
          take(data.rows);
          post({ kind: 'taken' });
        } else finish(() => (data.kind === 'rest' ? resolve(data.text) : reject(new BrokenAnswer())));
      });
    });
    // Whoever asks is told; where nobody does, the answer was given up.
    end.catch(() => undefined);
    const out: RowStream = {
      write: (bytes) => post({ kind: 'bytes', bytes }, [bytes.buffer]),
      end: () => {
        post({ kind: 'end' });
        return end;
      },
    };
    post({ kind: 'field', field });
  });
}
