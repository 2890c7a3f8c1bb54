import { setAwakeTimeout } from '#platform/awake.ts';
// The bundler provides this import: the URL of the built worker.
// oxlint-disable-next-line import/default
import workerAddress from './rows.worker.ts?worker&url';
import { abortError } from '#platform/abort.ts';
import type { Platform } from '#platform/platform.ts';
import type { FromReader, ToReader } from './rowReader.ts';

/** A list that may be too long to parse at once. */
export interface RowsRequest {
  /** The member of the answer that holds the rows. */
  field: string;
  /**
   * Called for each attempt, since a call may be retried. Returns a callback that receives the rows of a large answer
   * in batches while the answer arrives. The body is then returned without these rows.
   */
  begin: () => (rows: unknown[]) => void;
}

/** Parses a large answer in a worker; `onRows` of {@link openRowStream} receives the rows. */
export interface RowStream {
  /** Transfers the chunks: the caller can no longer use their buffers. */
  write: (chunks: Uint8Array<ArrayBuffer>[]) => void;
  /**
   * Returns the answer as text, without its rows, after `onRows` has received all of them.
   * @throws BrokenAnswer; the signal's reason if it was aborted
   */
  end: () => Promise<string>;
}

/** Thrown when an answer is not JSON, or when the worker fails. */
export class BrokenAnswer extends Error {
  override readonly name = 'Broken';
}

const START_MS = 2000;

/**
 * Parses a large answer in a worker, so that the page stays responsive. Returns null if no worker starts within 2 s.
 * @param field the member of the answer that holds the rows
 * @param onRows is called with each batch of rows
 * @param signal terminates the worker
 */
export function openRowStream(
  platform: Platform,
  field: string,
  onRows: (rows: unknown[]) => void,
  signal: AbortSignal,
): Promise<RowStream | null> {
  const worker = platform.startWorker(workerAddress);
  if (!worker) return Promise.resolve(null);
  const post = (message: ToReader, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  return new Promise((opened) => {
    const end = new Promise<string>((resolve, reject) => {
      const stop = () => finish(() => reject(abortError(signal)));
      const finish = (settle: () => void) => {
        worker.terminate();
        stopStart();
        signal.removeEventListener('abort', stop);
        opened(null);
        settle();
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
          opened(stream);
        } else if (data.kind === 'rows') {
          onRows(data.rows);
          post({ kind: 'taken' });
        } else finish(() => (data.kind === 'rest' ? resolve(data.text) : reject(new BrokenAnswer())));
      });
    });
    // `end` may never be awaited, when the read fails first. Its rejection is then not an unhandled one.
    end.catch(() => undefined);
    const stream: RowStream = {
      write: (chunks) =>
        post(
          { kind: 'bytes', chunks },
          chunks.map(({ buffer }) => buffer),
        ),
      end: () => {
        post({ kind: 'end' });
        return end;
      },
    };
    post({ kind: 'field', field });
  });
}
