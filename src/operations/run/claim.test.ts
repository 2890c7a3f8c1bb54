import { beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '#http/problem.ts';
import { isOpen } from '#operations/journal/entry.ts';
import { resumeOperation } from './resume.ts';
import { createOperationSetup } from '#operations/testing/bench.ts';
import { CUSTOMER, NODE } from '#operations/testing/modelService.ts';
import { TAKEN_BACK } from '#operations/verdict/verdict.ts';

const both = { activate: { iso: null, again: false } };

let bench: ReturnType<typeof createOperationSetup>;
beforeEach(() => void (bench = createOperationSetup()));

describe('a claim', () => {
  test('is confirmed by the record of the bench.service, with the time of the service', async () => {
    const entry = await bench.run();
    expect(entry.claim?.verdict).toMatchObject({
      kind: 'confirmed',
      at: bench.service.now,
      license: { id: bench.service.license.id, masked: '…7B84' },
    });
    expect(bench.kinds('claim')).toEqual(['sending', 'checking', 'confirmed']);
    expect(bench.service.posts).toEqual({ claim: 1, activate: 0 });
    expect(bench.service.reads).toEqual({ controller: 2, customer: 0 });
    expect(await bench.kept()).toEqual(entry);
  });

  test('#57 the browser sent it twice and shows the second answer: confirmed after one look', async () => {
    bench.service.postFaults = ['browserResend'];
    expect((await bench.run()).claim).toMatchObject({
      answer: { already: true },
      verdict: { kind: 'confirmed' },
    });
    expect(bench.service.reads).toEqual({ controller: 2, customer: 0 });
  });

  test('#58 what was on the controller before is not sold as success, and nothing is sent', async () => {
    bench.service.link(NODE, 'before');
    const entry = await bench.run(both);
    expect(entry.claim?.verdict).toMatchObject({ kind: 'refused', why: 'alreadyLinkedHere', sent: false });
    expect(entry.activate?.verdict.kind).toBe('notStarted');
    expect(bench.service.posts).toEqual({ claim: 0, activate: 0 });
  });

  test.each([CUSTOMER, null])(
    '#59 a key in use elsewhere, customer %s: one POST, one look',
    async (customerId) => {
      bench.service.link('ELSEWHERE', 'before');
      const entry = await bench.run({ customerId });
      expect(entry.claim?.verdict).toMatchObject({
        kind: 'refused',
        why: 'alreadyLinkedElsewhere',
        sent: true,
      });
      expect(bench.service.reads.controller).toBe(2);
      expect(JSON.stringify(entry)).not.toContain(bench.service.license.key);
    },
  );

  test('a 404 for a controller that could be read names the key', async () => {
    bench.service.keyKnown = false;
    expect((await bench.run()).claim?.verdict).toMatchObject({
      kind: 'refused',
      why: 'keyUnknown',
      problem: { kind: 'notFound' },
    });
  });

  test('nothing is sent for a controller that is not known', async () => {
    bench.service.controllerKnown = false;
    const entry = await bench.run();
    expect(entry.claim?.verdict).toMatchObject({ kind: 'refused', why: 'controllerUnknown', sent: false });
    expect(bench.service.posts.claim).toBe(0);
  });

  test('a 404 for a controller that went away in between names the controller', async () => {
    bench.ports.claim = async () => {
      bench.service.controllerKnown = false;
      throw new Problem('notFound');
    };
    expect((await bench.run()).claim?.verdict).toMatchObject({
      kind: 'refused',
      why: 'controllerUnknown',
      sent: true,
    });
  });

  test.each([
    [{ deactivationDate: '2026-02-01T00:00:00Z' }, 'ended'],
    [{}, 'badRequest'],
  ])('a refusal that speaks of nothing particular, license %j: %s', async (license, why) => {
    Object.assign(bench.service.license, license);
    bench.ports.claim = () =>
      Promise.reject(new Problem('badRequest', { serverMessage: 'Missing or misformatted' }));
    expect((await bench.run()).claim?.verdict).toMatchObject({ kind: 'refused', why, sent: true });
  });

  test('without the right to it', async () => {
    bench.ports.claim = () => Promise.reject(new Problem('forbidden'));
    expect((await bench.run()).claim?.verdict).toMatchObject({
      kind: 'refused',
      why: 'forbidden',
      sent: true,
    });
  });

  test('#55 #56 #61 an unknown outcome is read back four times over 10 s before it is denied', async () => {
    bench.service.postFaults = ['serverErrorBefore'];
    const start = bench.service.now;
    const entry = await bench.run();
    expect(entry.claim?.verdict).toEqual({ kind: 'notThere', checks: 4, lastCheckedAt: bench.service.now });
    expect(bench.service.now - start).toBe(10_001);
    expect(bench.service.reads.controller).toBe(1 + 4);
    expect(bench.service.posts.claim).toBe(1);
    expect(isOpen(entry)).toBe(false);
  });

  test('a service that works on after the answer was given up is waited for', async () => {
    bench.service.postFaults = ['timeoutLate'];
    bench.service.lateMs = 9_000;
    expect((await bench.run()).claim?.verdict.kind).toBe('confirmed');
    expect(bench.service.reads.controller).toBe(1 + 4);
  });

  test('three looks do not deny where the last one failed', async () => {
    bench.service.postFaults = ['timeoutLate'];
    bench.service.lateMs = 7_000;
    bench.service.readFaults = ['none', 'none', 'none', 'none', 'offline'];
    const entry = await bench.run();
    expect(entry.claim?.verdict).toMatchObject({ kind: 'unknown', problem: { kind: 'offline' } });
    expect((await resumeOperation(entry, bench.ports, bench.show))?.claim?.verdict.kind).toBe('confirmed');
  });

  test('one look does not deny a lost outcome', async () => {
    bench.service.postFaults = ['lostBefore'];
    bench.service.readFaults = ['none', 'offline', 'offline', 'offline', 'none'];
    expect((await bench.run()).claim?.verdict).toMatchObject({
      kind: 'unknown',
      lastCheckedAt: bench.service.now,
      problem: null,
    });
  });

  test('#60 where nothing can be read it stays open, blocks the same key, and only reads follow', async () => {
    bench.service.postFaults = ['lostAfter'];
    bench.service.readFaults = ['none', 'offline', 'server', 'timeout', 'unreadable'];
    const entry = await bench.run();
    expect(entry.claim?.verdict).toMatchObject({ kind: 'unknown', lastCheckedAt: null, accepted: false });
    expect(isOpen(entry)).toBe(true);

    const again = await bench.run({ id: 'two' });
    expect(again.claim?.verdict).toEqual({ kind: 'notStarted', problem: null, blockedBy: 'one' });

    const resumed = await resumeOperation(entry, bench.ports, bench.show);
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
    expect(await bench.kept()).toMatchObject({ licenseId: bench.service.license.id });
    expect(bench.service.posts.claim).toBe(1);
  });

  test('a refusal that could not be read back is believed as soon as it can', async () => {
    bench.service.link('ELSEWHERE', 'before');
    bench.service.readFaults = ['none', 'offline', 'offline', 'offline', 'offline'];
    const entry = await bench.run();
    expect(entry.claim?.verdict.kind).toBe('unknown');
    const resumed = await resumeOperation(entry, bench.ports, bench.show);
    expect(resumed?.claim?.verdict).toMatchObject({ kind: 'refused', why: 'alreadyLinkedElsewhere' });
  });

  test('a 2xx proves it where nothing can be read after it', async () => {
    bench.service.readFaults = ['none', 'offline'];
    const entry = await bench.run();
    expect(entry.claim?.verdict).toEqual({ kind: 'confirmed', at: bench.service.now, license: null });
    expect(entry.licenseId).toBe(bench.service.license.id);
  });

  test('a 2xx that the record does not show is neither sold as success nor as failure', async () => {
    bench.ports.claim = async (body) => ({
      value: { success: true, license: { id: 'x', key: body.licenseKey, nodeId: body.nodeId } },
      serverTime: bench.service.now,
    });
    expect((await bench.run()).claim?.verdict).toMatchObject({
      kind: 'unknown',
      accepted: true,
      problem: null,
    });
  });

  test('a 2xx proves nothing any more once the record was seen without it', async () => {
    bench.ports.claim = async (body) => {
      bench.service.readFaults = ['none', 'offline', 'offline', 'offline'];
      return {
        value: { success: true, license: { id: 'x', key: body.licenseKey, nodeId: body.nodeId } },
        serverTime: bench.service.now,
      };
    };
    expect((await bench.run()).claim?.verdict).toMatchObject({ kind: 'unknown', accepted: true });
  });

  test('a 2xx that says "not done" is read back like a lost answer', async () => {
    bench.ports.claim = async (body) => ({
      value: { success: false, license: { id: 'x', key: body.licenseKey, nodeId: body.nodeId } },
      serverTime: bench.service.now,
    });
    expect((await bench.run()).claim?.verdict).toMatchObject({ kind: 'notThere', checks: 4 });
  });

  test.each(['offline', 'timeout', 'unauthorised', 'limited'] as const)(
    'row 85: where the controller cannot be read (%s) nothing is sent and nothing is kept',
    async (kind) => {
      bench.ports.readController = () => Promise.reject(new Problem(kind));
      const entry = await bench.run(both);
      expect(entry.claim?.verdict).toMatchObject({ kind: 'notStarted', problem: { kind } });
      expect(entry.activate?.verdict).toMatchObject({ kind: 'notStarted', problem: null });
      expect(bench.service.posts).toEqual({ claim: 0, activate: 0 });
      expect(await bench.kept()).toBeUndefined();
    },
  );

  test('#48 a pause that the service asked for is shown, then the sending', async () => {
    let listen: (until: number | null) => void = () => {};
    let stopped = false;
    bench.ports.onPause = (listener) => {
      listen = listener;
      return () => {
        stopped = true;
      };
    };
    bench.ports.claim = (body) => {
      listen(bench.service.now + 8_000);
      listen(null);
      return bench.service.claim(body);
    };
    await bench.run();
    expect(bench.kinds('claim')).toEqual(['sending', 'waiting', 'sending', 'checking', 'confirmed']);
    expect(stopped).toBe(true);
  });

  test('#48 what was taken back before it was sent is over: nothing holds it back, nothing is read', async () => {
    bench.ports.claim = () => Promise.reject(new DOMException('The call was aborted', 'AbortError'));
    const entry = await bench.run(both);
    expect(entry.claim?.verdict).toEqual(TAKEN_BACK);
    expect(entry.activate?.verdict).toMatchObject({ kind: 'notStarted' });
    const kept = await bench.kept();
    expect(kept?.claim?.verdict).toEqual(TAKEN_BACK);
    expect(kept && isOpen(kept)).toBe(false);
    expect(bench.kinds('claim')).toEqual(['sending', 'refused']);
  });

  test('a row that could not be read before is not taken for the success of the claim', async () => {
    bench.service.link(NODE, 'before');
    bench.service.readFaults = ['badRow'];
    expect((await bench.run()).claim?.verdict).toMatchObject({
      kind: 'refused',
      why: 'alreadyLinkedHere',
      sent: true,
    });
  });

  test('needs a controller', async () => {
    await expect(bench.run({ nodeId: null })).rejects.toThrow(TypeError);
  });
});
