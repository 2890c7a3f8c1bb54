import { startWorker } from '#lib/ownScript.ts';
// The bundler makes it: the address of the file as it is built.
// oxlint-disable-next-line import/default
import address from './rows.worker.ts?worker&url';

/** The part of a worker that is used here. */
export type RowsWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** The worker that takes large answers apart, or null where the browser makes none. */
export const startRowsWorker = (): RowsWorker | null => startWorker(address);
