import { beforeEach, describe, expect, test } from 'vitest';
import { isOpen } from '#operations/journal/entry.ts';
import { keepChecking, resumeOperation } from './resume.ts';
import { runOperation } from './runOperation.ts';
import { createOperationSetup, USER } from '#operations/testing/bench.ts';
import { NODE } from '#operations/testing/modelService.ts';
import { openTab } from '#operations/testing/tab.ts';

let bench: ReturnType<typeof createOperationSetup>;
beforeEach(() => void (bench = createOperationSetup()));

/** Lets the page go away at its so manieth step; the POST of a claim is the fourth. */
async function goAwayAt(step: number, when: 'before' | 'after', change = {}) {
  const { ports, died } = openTab(bench.service, bench.journal, new Set(), { step, when });
  await Promise.race([runOperation(bench.intent(change), ports, bench.show), died]);
  const entry = await bench.kept();
  if (!entry) throw new Error('Nothing was kept');
  return entry;
}

describe('resumeIntent', () => {
  test('a page that went away before the answer: there at once where the service has it', async () => {
    const entry = await goAwayAt(4, 'after');
    expect(entry.claim).toMatchObject({ answer: null, verdict: { kind: 'sending' } });
    const start = bench.service.now;
    const resumed = await resumeOperation(entry, bench.ports, bench.show);
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
    expect(bench.service.now).toBe(start);
    expect(bench.service.posts.claim).toBe(1);
  });

  test('a POST that is still under way is not denied before its time limit is over', async () => {
    const entry = await goAwayAt(4, 'before');
    const resumed = await resumeOperation(entry, bench.ports, bench.show);
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
    expect(bench.service.posts.claim).toBe(0);
  });

  test('a POST that never arrived is denied after it, and the key is free again', async () => {
    const entry = await goAwayAt(4, 'before');
    bench.service.leaveBehind = () => {};
    bench.service.keyKnown = false;
    const resumed = await resumeOperation(entry, bench.ports, bench.show);
    expect(resumed?.claim?.verdict).toMatchObject({ kind: 'notThere', checks: 3 });
    bench.service.keyKnown = true;
    expect((await bench.run({ id: 'two' })).claim?.verdict.kind).toBe('confirmed');
  });

  test('an answer that was lost while the page lived is over: it is denied after 10 s', async () => {
    bench.service.postFaults = ['lostBefore'];
    bench.service.readFaults = ['none', 'offline', 'offline', 'offline', 'offline'];
    const entry = await bench.run();
    const start = bench.service.now;
    const resumed = await resumeOperation(entry, bench.ports, bench.show);
    expect(resumed?.claim?.verdict).toMatchObject({ kind: 'notThere', checks: 4 });
    expect(bench.service.now - start).toBe(10_000);
  });

  test('does nothing for an entry that was wiped, or that another tab works on', async () => {
    const entry = await goAwayAt(4, 'after');
    const busy = { ...bench.ports, hold: async () => null };
    expect(await resumeOperation(entry, busy, bench.show)).toBeNull();
    await bench.journal.clearFor(USER);
    expect(await resumeOperation(entry, bench.ports, bench.show)).toBe(entry);
    expect(bench.service.reads.controller).toBe(1);
  });

  test('does not open again what has its verdict', async () => {
    const entry = await goAwayAt(4, 'after');
    await resumeOperation(entry, bench.ports, bench.show);
    bench.service.links = [];
    const resumed = await resumeOperation(entry, bench.ports, bench.show);
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
  });
});

describe('keepChecking', () => {
  test('goes on, with growing pauses, until every entry has its verdict', async () => {
    const entry = await goAwayAt(4, 'after');
    bench.service.readFaults = Array.from({ length: 12 }, () => 'offline' as const);
    const pauses: number[] = [];
    const sleep = async (ms: number) => {
      pauses.push(ms);
      bench.service.advance(ms);
    };
    await keepChecking(USER, { ...bench.ports, sleep }, bench.show, new AbortController().signal);
    expect(pauses.filter((ms) => ms === 0 || (ms >= 15_000 && ms !== 45_000))).toEqual(
      expect.arrayContaining([0, 15_000, 30_000]),
    );
    const [last] = await bench.journal.list(USER);
    expect(last?.id).toBe(entry.id);
    expect(last && isOpen(last)).toBe(false);
  });

  test('#86 does not wait for the end of a pause when the network is back', async () => {
    await goAwayAt(4, 'after');
    bench.service.readFaults = Array.from({ length: 12 }, () => 'offline' as const);
    let back = () => {};
    const onBack = (listen: () => void) => {
      back = listen;
      return () => {};
    };
    const pauses: number[] = [];
    const sleep = async (ms: number, signal?: AbortSignal) => {
      if (!signal) return bench.service.advance(ms);
      pauses.push(ms);
      if (ms === 0) return;
      bench.service.readFaults = [];
      // Resolves by being woken alone.
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
        back();
      });
    };
    const { signal } = new AbortController();
    await keepChecking(USER, { ...bench.ports, sleep, onBack }, bench.show, signal);
    const [last] = await bench.journal.list(USER);
    expect(last && isOpen(last)).toBe(false);
    expect(pauses[1]).toBe(15_000);
  });

  test('stops when the person signs out', async () => {
    await goAwayAt(4, 'after');
    bench.service.readFaults = Array.from({ length: 100 }, () => 'offline' as const);
    const leaving = new AbortController();
    let rounds = 0;
    const sleep = async (ms: number) => {
      if (ms >= 15_000 && (rounds += 1) === 3) leaving.abort();
    };
    await keepChecking(USER, { ...bench.ports, sleep }, bench.show, leaving.signal);
    const [last] = await bench.journal.list(USER);
    expect(last && isOpen(last)).toBe(true);
  });

  test('has nothing to do where nothing is open', async () => {
    bench.service.link(NODE, 'before');
    await bench.run();
    await keepChecking(USER, bench.ports, bench.show, new AbortController().signal);
    expect(bench.service.reads.controller).toBe(1);
  });
});
