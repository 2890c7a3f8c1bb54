import { beforeEach, describe, expect, test } from 'vitest';
import { isOpen } from '#operations/journal/entry.ts';
import { keepChecking, resumeOperation } from './resume.ts';
import { runOperation } from './runOperation.ts';
import { createOperationSetup, USER } from '#operations/testing/operationSetup.ts';
import { NODE } from '#operations/testing/modelService.ts';
import { openTab } from '#operations/testing/tab.ts';

let setup: ReturnType<typeof createOperationSetup>;
beforeEach(() => void (setup = createOperationSetup()));

/** Closes the page at its nth step; the POST of a claim is the fourth. */
async function goAwayAt(step: number, when: 'before' | 'after', change = {}) {
  const { ports, crashed } = openTab(setup.service, setup.journal, new Set(), { step, when });
  await Promise.race([runOperation(setup.operation(change), ports, setup.show), crashed]);
  const entry = await setup.stored();
  if (!entry) throw new Error('Nothing was stored');
  return entry;
}

describe('resumeOperation', () => {
  test('confirms at once if the page was closed before the answer and the service has the claim', async () => {
    const entry = await goAwayAt(4, 'after');
    expect(entry.claim).toMatchObject({ answer: null, verdict: { kind: 'sending' } });
    const start = setup.service.now;
    const resumed = await resumeOperation(entry, setup.ports, setup.show);
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
    expect(setup.service.now).toBe(start);
    expect(setup.service.posts.claim).toBe(1);
  });

  test('does not deny a POST before its timeout has passed', async () => {
    const entry = await goAwayAt(4, 'before');
    const resumed = await resumeOperation(entry, setup.ports, setup.show);
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
    expect(setup.service.posts.claim).toBe(0);
  });

  test('denies a POST that never arrived after the timeout, and unblocks the key', async () => {
    const entry = await goAwayAt(4, 'before');
    setup.service.deliverLater = () => {};
    setup.service.keyKnown = false;
    const resumed = await resumeOperation(entry, setup.ports, setup.show);
    expect(resumed?.claim?.verdict).toMatchObject({ kind: 'notThere', checks: 3 });
    setup.service.keyKnown = true;
    expect((await setup.run({ id: 'two' })).claim?.verdict.kind).toBe('confirmed');
  });

  test('denies a lost answer after 10 s if the page stayed open', async () => {
    setup.service.postFaults = ['lostBefore'];
    setup.service.readFaults = ['none', 'offline', 'offline', 'offline', 'offline'];
    const entry = await setup.run();
    const start = setup.service.now;
    const resumed = await resumeOperation(entry, setup.ports, setup.show);
    expect(resumed?.claim?.verdict).toMatchObject({ kind: 'notThere', checks: 4 });
    expect(setup.service.now - start).toBe(10_000);
  });

  test('does nothing for a deleted entry, or an entry that another tab works on', async () => {
    const entry = await goAwayAt(4, 'after');
    const busy = { ...setup.ports, withLock: async () => null };
    expect(await resumeOperation(entry, busy, setup.show)).toBeNull();
    await setup.journal.clearFor(USER);
    expect(await resumeOperation(entry, setup.ports, setup.show)).toBe(entry);
    expect(setup.service.reads.controller).toBe(1);
  });

  test('does not reopen an entry that has its verdict', async () => {
    const entry = await goAwayAt(4, 'after');
    await resumeOperation(entry, setup.ports, setup.show);
    setup.service.links = [];
    const resumed = await resumeOperation(entry, setup.ports, setup.show);
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
  });
});

describe('keepChecking', () => {
  test('repeats with growing pauses until every entry has its verdict', async () => {
    const entry = await goAwayAt(4, 'after');
    setup.service.readFaults = Array.from({ length: 12 }, () => 'offline' as const);
    const pauses: number[] = [];
    const sleep = async (ms: number) => {
      pauses.push(ms);
      setup.service.advance(ms);
    };
    await keepChecking(USER, { ...setup.ports, sleep }, setup.show, new AbortController().signal);
    expect(pauses.filter((ms) => ms === 0 || (ms >= 15_000 && ms !== 45_000))).toEqual(
      expect.arrayContaining([0, 15_000, 30_000]),
    );
    const [last] = await setup.journal.list(USER);
    expect(last?.id).toBe(entry.id);
    expect(last && isOpen(last)).toBe(false);
  });

  test('#86 ends the pause when the network is back', async () => {
    await goAwayAt(4, 'after');
    setup.service.readFaults = Array.from({ length: 12 }, () => 'offline' as const);
    let back = () => {};
    const onReconnect = (listen: () => void) => {
      back = listen;
      return () => {};
    };
    const pauses: number[] = [];
    const sleep = async (ms: number, signal?: AbortSignal) => {
      if (!signal) return setup.service.advance(ms);
      pauses.push(ms);
      if (ms === 0) return;
      setup.service.readFaults = [];
      // Resolves only on abort.
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
        back();
      });
    };
    const { signal } = new AbortController();
    await keepChecking(USER, { ...setup.ports, sleep, onReconnect }, setup.show, signal);
    const [last] = await setup.journal.list(USER);
    expect(last && isOpen(last)).toBe(false);
    expect(pauses[1]).toBe(15_000);
  });

  test('stops when the user signs out', async () => {
    await goAwayAt(4, 'after');
    setup.service.readFaults = Array.from({ length: 100 }, () => 'offline' as const);
    const leaving = new AbortController();
    let rounds = 0;
    const sleep = async (ms: number) => {
      if (ms >= 15_000 && (rounds += 1) === 3) leaving.abort();
    };
    await keepChecking(USER, { ...setup.ports, sleep }, setup.show, leaving.signal);
    const [last] = await setup.journal.list(USER);
    expect(last && isOpen(last)).toBe(true);
  });

  test('reads nothing if no entry is open', async () => {
    setup.service.link(NODE, 'before');
    await setup.run();
    await keepChecking(USER, setup.ports, setup.show, new AbortController().signal);
    expect(setup.service.reads.controller).toBe(1);
  });
});
