import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRowReader } from '#http/rows/rowReader.ts';
import { useSimulatedTime } from '#http/testing/browser.ts';
import { caught, streamed, simulateSend } from '#http/testing/wire.ts';

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

/** A worker that runs on this thread, or whose script cannot be loaded, or that never starts. */
function worker(mode: 'works' | 'fails' | 'never starts' = 'works') {
  const target = new EventTarget();
  const dispatch = (event: Event) => void setImmediate(() => target.dispatchEvent(event));
  const read = createRowReader((data) =>
    dispatch(new MessageEvent('message', { data: structuredClone(data) })),
  );
  const terminate = vi.fn();
  if (mode === 'works') dispatch(new MessageEvent('message', { data: { kind: 'ready' } }));
  if (mode === 'fails') dispatch(new Event('error', { cancelable: true }));
  const postMessage: Worker['postMessage'] = (message) => void setImmediate(() => read(message));
  return Object.assign(target, { postMessage, terminate }) as Pick<
    Worker,
    'postMessage' | 'terminate' | 'addEventListener'
  >;
}

describe('a long list', () => {
  const LIST = { licenses: Array.from({ length: 30_000 }, (_, id) => ({ id, key: `KEY-ü-${id}` })), more: 1 };
  const chunksOf = (text: string) => {
    const bytes = new TextEncoder().encode(text);
    return Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, index) =>
      bytes.slice(index * 65_536, (index + 1) * 65_536),
    );
  };
  const list = (text: string) => async () => streamed(chunksOf(text), 'end');
  function collectRows() {
    const batches: unknown[][] = [];
    return {
      batches,
      rows: { field: 'licenses', begin: () => (rows: unknown[]) => void batches.push(rows) },
    };
  }

  test('is parsed in a worker: rows arrive in batches, the rest as the body', async () => {
    const made = worker();
    const { send } = simulateSend(list(JSON.stringify(LIST)), () => made);
    const { batches, rows } = collectRows();
    expect((await send({ rows })).body).toEqual({ licenses: [], more: 1 });
    expect(batches.flat()).toEqual(LIST.licenses);
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(500);
    expect(made.terminate).toHaveBeenCalled();
  });

  test.each([
    ['there are no workers', () => null],
    ['the worker’s script cannot be loaded', () => worker('fails')],
  ])('is parsed in the page when %s', async (_, startWorker) => {
    const { send } = simulateSend(list(JSON.stringify(LIST)), startWorker);
    const { batches, rows } = collectRows();
    expect((await send({ rows })).body).toEqual(LIST);
    expect(batches).toEqual([]);
  });

  test('#117 is parsed in the page when the worker has not started after two seconds', async () => {
    const made = worker('never starts');
    const start = vi.fn(() => made);
    const { send } = simulateSend(list(JSON.stringify(LIST)), start);
    const sent = send({ rows: collectRows().rows });
    await vi.waitFor(() => expect(start).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(2000);
    expect((await sent).body).toEqual(LIST);
    expect(made.terminate).toHaveBeenCalled();
  });

  test('starts no worker when it is short', async () => {
    const made = vi.fn(() => worker());
    const { send } = simulateSend(async () => Response.json({ licenses: [1, 2] }), made);
    expect((await send({ rows: collectRows().rows })).body).toEqual({ licenses: [1, 2] });
    expect(made).not.toHaveBeenCalled();
  });

  test('#70 is unreadable when it is not JSON, and the error does not quote the body', async () => {
    const { send } = simulateSend(list(`${JSON.stringify(LIST).slice(0, -2)}KEY!}`), () => worker());
    const error = await caught(send({ rows: collectRows().rows }));
    expect(error).toMatchObject({ kind: 'unreadable', facts: { status: 200 } });
    expect(JSON.stringify(error)).not.toContain('KEY');
  });

  test('terminates the worker on abort', async () => {
    const made = worker();
    const { send } = simulateSend(
      async () => streamed(chunksOf(JSON.stringify(LIST)), 'stall'),
      () => made,
    );
    const { batches, rows } = collectRows();
    const stop = new AbortController();
    const promise = caught(send({ rows, signal: stop.signal }));
    await vi.waitFor(() => expect(batches.length).toBeGreaterThan(0));
    stop.abort();
    expect(await promise).toMatchObject({ name: 'AbortError' });
    expect(made.terminate).toHaveBeenCalled();
  });

  test('#79 stops reading after 64 MB', async () => {
    const piece = new Uint8Array(1_000_000).fill(32);
    const made = worker();
    const { send } = simulateSend(
      async () =>
        streamed(
          Array.from({ length: 65 }, () => piece.slice()),
          'stall',
        ),
      () => made,
    );
    const error = await caught(send({ rows: collectRows().rows }));
    expect(error).toMatchObject({ kind: 'unreadable', facts: { tooLarge: true } });
    expect(made.terminate).toHaveBeenCalled();
  });

  test('#80 gets one more second for every 100 kB received', async () => {
    const { send } = simulateSend(async () => streamed([new Uint8Array(200_000).fill(32)], 'stall'));
    let ended = false;
    const promise = caught(send({ rows: collectRows().rows })).finally(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(16_900);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await promise).toMatchObject({ kind: 'timeout', facts: { status: 200 } });
  });
});
