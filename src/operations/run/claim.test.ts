import { beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '#http/problem.ts';
import { isOpen } from '#operations/journal/entry.ts';
import { resumeOperation } from './resume.ts';
import { createOperationSetup } from '#operations/testing/operationSetup.ts';
import { CUSTOMER, NODE } from '#operations/testing/modelService.ts';
import { TAKEN_BACK } from '#operations/verdict/verdict.ts';

const both = { activate: { iso: null, again: false } };

let setup: ReturnType<typeof createOperationSetup>;
beforeEach(() => void (setup = createOperationSetup()));

describe('a claim', () => {
  test('is confirmed by the record, with the time of the service', async () => {
    const entry = await setup.run();
    expect(entry.claim?.verdict).toMatchObject({
      kind: 'confirmed',
      at: setup.service.now,
      license: { id: setup.service.license.id, masked: '…7B84' },
    });
    expect(setup.kinds('claim')).toEqual(['sending', 'checking', 'confirmed']);
    expect(setup.service.posts).toEqual({ claim: 1, activate: 0 });
    expect(setup.service.reads).toEqual({ controller: 2, customer: 0 });
    expect(await setup.stored()).toEqual(entry);
  });

  test('#57 that the browser sent twice is confirmed after one read, despite the refusal', async () => {
    setup.service.postFaults = ['browserResend'];
    expect((await setup.run()).claim).toMatchObject({
      answer: { already: true },
      verdict: { kind: 'confirmed' },
    });
    expect(setup.service.reads).toEqual({ controller: 2, customer: 0 });
  });

  test('#58 is refused and not sent if the license was on the controller before', async () => {
    setup.service.link(NODE, 'before');
    const entry = await setup.run(both);
    expect(entry.claim?.verdict).toMatchObject({ kind: 'refused', why: 'alreadyLinkedHere', sent: false });
    expect(entry.activate?.verdict.kind).toBe('notStarted');
    expect(setup.service.posts).toEqual({ claim: 0, activate: 0 });
  });

  test.each([CUSTOMER, null])(
    '#59 of a key in use elsewhere is refused after one POST and one read, customer %s',
    async (customerId) => {
      setup.service.link('ELSEWHERE', 'before');
      const entry = await setup.run({ customerId });
      expect(entry.claim?.verdict).toMatchObject({
        kind: 'refused',
        why: 'alreadyLinkedElsewhere',
        sent: true,
      });
      expect(setup.service.reads.controller).toBe(2);
      expect(JSON.stringify(entry)).not.toContain(setup.service.license.key);
    },
  );

  test('is refused for an unknown key on a 404, if the controller could be read', async () => {
    setup.service.keyKnown = false;
    expect((await setup.run()).claim?.verdict).toMatchObject({
      kind: 'refused',
      why: 'keyUnknown',
      problem: { kind: 'notFound' },
    });
  });

  test('is not sent if the service does not know the controller', async () => {
    setup.service.controllerKnown = false;
    const entry = await setup.run();
    expect(entry.claim?.verdict).toMatchObject({ kind: 'refused', why: 'controllerUnknown', sent: false });
    expect(setup.service.posts.claim).toBe(0);
  });

  test('is refused for an unknown controller on a 404, if the controller has disappeared', async () => {
    setup.ports.claim = async () => {
      setup.service.controllerKnown = false;
      throw new Problem('notFound');
    };
    expect((await setup.run()).claim?.verdict).toMatchObject({
      kind: 'refused',
      why: 'controllerUnknown',
      sent: true,
    });
  });

  test.each([
    [{ deactivationDate: '2026-02-01T00:00:00Z' }, 'ended'],
    [{}, 'badRequest'],
  ])(
    'of a license with %j that the service refuses without a reason is refused as %s',
    async (license, why) => {
      Object.assign(setup.service.license, license);
      setup.ports.claim = () =>
        Promise.reject(new Problem('badRequest', { serverMessage: 'Missing or misformatted' }));
      expect((await setup.run()).claim?.verdict).toMatchObject({ kind: 'refused', why, sent: true });
    },
  );

  test('is refused if the user lacks the permission', async () => {
    setup.ports.claim = () => Promise.reject(new Problem('forbidden'));
    expect((await setup.run()).claim?.verdict).toMatchObject({
      kind: 'refused',
      why: 'forbidden',
      sent: true,
    });
  });

  test('#55 #56 #61 with an unknown outcome is read back four times over 10 s before the verdict is notThere', async () => {
    setup.service.postFaults = ['serverErrorBefore'];
    const start = setup.service.now;
    const entry = await setup.run();
    expect(entry.claim?.verdict).toEqual({ kind: 'notThere', checks: 4, lastCheckedAt: setup.service.now });
    expect(setup.service.now - start).toBe(10_001);
    expect(setup.service.reads.controller).toBe(1 + 4);
    expect(setup.service.posts.claim).toBe(1);
    expect(isOpen(entry)).toBe(false);
  });

  test('is confirmed if the service finishes after the request timed out', async () => {
    setup.service.postFaults = ['timeoutLate'];
    setup.service.lateMs = 9_000;
    expect((await setup.run()).claim?.verdict.kind).toBe('confirmed');
    expect(setup.service.reads.controller).toBe(1 + 4);
  });

  test('stays unknown after three reads if the last one failed', async () => {
    setup.service.postFaults = ['timeoutLate'];
    setup.service.lateMs = 7_000;
    setup.service.readFaults = ['none', 'none', 'none', 'none', 'offline'];
    const entry = await setup.run();
    expect(entry.claim?.verdict).toMatchObject({ kind: 'unknown', problem: { kind: 'offline' } });
    expect((await resumeOperation(entry, setup.ports, setup.show))?.claim?.verdict.kind).toBe('confirmed');
  });

  test('stays unknown after one read of a lost outcome', async () => {
    setup.service.postFaults = ['lostBefore'];
    setup.service.readFaults = ['none', 'offline', 'offline', 'offline', 'none'];
    expect((await setup.run()).claim?.verdict).toMatchObject({
      kind: 'unknown',
      lastCheckedAt: setup.service.now,
      problem: null,
    });
  });

  test('#60 stays open if nothing can be read, blocks the same key, and is only read back', async () => {
    setup.service.postFaults = ['lostAfter'];
    setup.service.readFaults = ['none', 'offline', 'server', 'timeout', 'unreadable'];
    const entry = await setup.run();
    expect(entry.claim?.verdict).toMatchObject({ kind: 'unknown', lastCheckedAt: null, accepted: false });
    expect(isOpen(entry)).toBe(true);

    const again = await setup.run({ id: 'two' });
    expect(again.claim?.verdict).toEqual({ kind: 'notStarted', problem: null, blockedBy: 'one' });

    const resumed = await resumeOperation(entry, setup.ports, setup.show);
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
    expect(await setup.stored()).toMatchObject({ licenseId: setup.service.license.id });
    expect(setup.service.posts.claim).toBe(1);
  });

  test('is refused as soon as a refusal can be read back', async () => {
    setup.service.link('ELSEWHERE', 'before');
    setup.service.readFaults = ['none', 'offline', 'offline', 'offline', 'offline'];
    const entry = await setup.run();
    expect(entry.claim?.verdict.kind).toBe('unknown');
    const resumed = await resumeOperation(entry, setup.ports, setup.show);
    expect(resumed?.claim?.verdict).toMatchObject({ kind: 'refused', why: 'alreadyLinkedElsewhere' });
  });

  test('is confirmed by a 2xx if nothing can be read back', async () => {
    setup.service.readFaults = ['none', 'offline'];
    const entry = await setup.run();
    expect(entry.claim?.verdict).toEqual({ kind: 'confirmed', at: setup.service.now, license: null });
    expect(entry.licenseId).toBe(setup.service.license.id);
  });

  test('stays unknown if the record does not show what a 2xx reported', async () => {
    setup.ports.claim = async (body) => ({
      value: { success: true, license: { id: 'x', key: body.licenseKey, nodeId: body.nodeId } },
      serverTime: setup.service.now,
    });
    expect((await setup.run()).claim?.verdict).toMatchObject({
      kind: 'unknown',
      accepted: true,
      problem: null,
    });
  });

  test('is no longer confirmed by a 2xx once the record was read without the license', async () => {
    setup.ports.claim = async (body) => {
      setup.service.readFaults = ['none', 'offline', 'offline', 'offline'];
      return {
        value: { success: true, license: { id: 'x', key: body.licenseKey, nodeId: body.nodeId } },
        serverTime: setup.service.now,
      };
    };
    expect((await setup.run()).claim?.verdict).toMatchObject({ kind: 'unknown', accepted: true });
  });

  test('is read back like a lost answer if a 2xx reports no success', async () => {
    setup.ports.claim = async (body) => ({
      value: { success: false, license: { id: 'x', key: body.licenseKey, nodeId: body.nodeId } },
      serverTime: setup.service.now,
    });
    expect((await setup.run()).claim?.verdict).toMatchObject({ kind: 'notThere', checks: 4 });
  });

  test.each(['offline', 'timeout', 'unauthorised', 'limited'] as const)(
    'row 85: is neither sent nor stored where the controller cannot be read (%s)',
    async (kind) => {
      setup.ports.readController = () => Promise.reject(new Problem(kind));
      const entry = await setup.run(both);
      expect(entry.claim?.verdict).toMatchObject({ kind: 'notStarted', problem: { kind } });
      expect(entry.activate?.verdict).toMatchObject({ kind: 'notStarted', problem: null });
      expect(setup.service.posts).toEqual({ claim: 0, activate: 0 });
      expect(await setup.stored()).toBeUndefined();
    },
  );

  test('#48 shows a pause that the service asked for, then the sending', async () => {
    let listen: (until: number | null) => void = () => {};
    let stopped = false;
    setup.ports.onPause = (listener) => {
      listen = listener;
      return () => {
        stopped = true;
      };
    };
    setup.ports.claim = (body) => {
      listen(setup.service.now + 8_000);
      listen(null);
      return setup.service.claim(body);
    };
    await setup.run();
    expect(setup.kinds('claim')).toEqual(['sending', 'waiting', 'sending', 'checking', 'confirmed']);
    expect(stopped).toBe(true);
  });

  test('#48 that was cancelled before it was sent is final: it blocks nothing and is not read back', async () => {
    setup.ports.claim = () => Promise.reject(new DOMException('The call was aborted', 'AbortError'));
    const entry = await setup.run(both);
    expect(entry.claim?.verdict).toEqual(TAKEN_BACK);
    expect(entry.activate?.verdict).toMatchObject({ kind: 'notStarted' });
    const stored = await setup.stored();
    expect(stored?.claim?.verdict).toEqual(TAKEN_BACK);
    expect(stored && isOpen(stored)).toBe(false);
    expect(setup.kinds('claim')).toEqual(['sending', 'refused']);
  });

  test('is not confirmed by a row that could not be read before the POST', async () => {
    setup.service.link(NODE, 'before');
    setup.service.readFaults = ['badRow'];
    expect((await setup.run()).claim?.verdict).toMatchObject({
      kind: 'refused',
      why: 'alreadyLinkedHere',
      sent: true,
    });
  });

  test('throws without a controller', async () => {
    await expect(setup.run({ nodeId: null })).rejects.toThrow(TypeError);
  });
});
