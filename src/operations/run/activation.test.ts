import { beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '#http/problem.ts';
import { isOpen } from '#operations/journal/entry.ts';
import { resumeOperation } from './resume.ts';
import { runOperation } from './runOperation.ts';
import { createOperationSetup } from '#operations/testing/bench.ts';
import { NODE } from '#operations/testing/modelService.ts';
import { openTab } from '#operations/testing/tab.ts';

const PLANNED = '2026-06-01T14:00:00+02:00';
const both = { activate: { iso: null, again: false } };
const activateOnly = { claim: false, activate: { iso: null, again: false } };

let bench: ReturnType<typeof createOperationSetup>;
beforeEach(() => void (bench = createOperationSetup()));

describe('an activation', () => {
  beforeEach(() => bench.service.link(NODE, 'before'));

  test('now, is confirmed by the record', async () => {
    const entry = await bench.run(activateOnly);
    expect(entry.claim).toBeNull();
    expect(entry.activate?.verdict).toMatchObject({
      kind: 'confirmed',
      license: { activationDate: new Date(bench.service.now).toISOString() },
    });
  });

  test('at an hour, is sent with its offset and confirmed as the same instant', async () => {
    const entry = await bench.run({ claim: false, activate: { iso: PLANNED, again: false } });
    expect(entry.activate).toMatchObject({
      at: Date.parse(PLANNED),
      verdict: { kind: 'confirmed', license: { activationDate: '2026-06-01T12:00:00.000Z' } },
    });
  });

  test('is read from the customer where no controller is named', async () => {
    const entry = await bench.run({ ...activateOnly, nodeId: null });
    expect(entry.activate).toMatchObject({ from: 'customer', verdict: { kind: 'confirmed' } });
    expect(bench.service.reads.controller).toBe(0);
  });

  test('is not sent where the record shows one, and says so', async () => {
    bench.service.setActivation('2025-01-01T00:00:00Z', 'before');
    expect((await bench.run(activateOnly)).activate?.verdict).toMatchObject({
      kind: 'refused',
      why: 'alreadyActivated',
      sent: false,
      license: { activationDate: '2025-01-01T00:00:00.000Z' },
    });
    expect(bench.service.posts.activate).toBe(0);
  });

  test.each([
    [false, { kind: 'refused', why: 'alreadyActivated', sent: true }],
    [true, { kind: 'confirmed' }],
  ])('again, where the person wants it so and the service overwrites: %s', async (overwrites, verdict) => {
    bench.service.setActivation('2025-01-01T00:00:00Z', 'before');
    bench.service.overwrites = overwrites;
    const entry = await bench.run({ claim: false, activate: { iso: null, again: true } });
    expect(entry.activate).toMatchObject({ before: '2025-01-01T00:00:00.000Z', verdict });
  });

  test('again at the very instant that stands there already is not sent', async () => {
    bench.service.setActivation(PLANNED, 'before');
    const entry = await bench.run({ claim: false, activate: { iso: PLANNED, again: true } });
    expect(entry.activate?.verdict).toMatchObject({ why: 'alreadyActivated', sent: false });
  });

  test('that the browser sent twice is confirmed', async () => {
    bench.service.postFaults = ['browserResend'];
    expect((await bench.run(activateOnly)).activate?.verdict.kind).toBe('confirmed');
  });

  test('that somebody planned for another day in between is not taken for ours', async () => {
    bench.service.rival = () => bench.service.setActivation('2026-09-01T00:00:00Z', 'rival');
    expect((await bench.run(activateOnly)).activate?.verdict).toMatchObject({
      kind: 'refused',
      why: 'alreadyActivated',
      license: { activationDate: '2026-09-01T00:00:00.000Z' },
    });
  });

  test('that the service took for another date says so', async () => {
    bench.ports.activate = (body) => bench.service.activate({ ...body, activationIso: undefined });
    const entry = await bench.run({ claim: false, activate: { iso: PLANNED, again: false } });
    expect(entry.activate?.verdict).toMatchObject({ kind: 'refused', why: 'otherDate', sent: true });
  });

  test.each([
    ['mayActivate', 'forbidden'],
    ['ended', 'ended'],
    ['plain', 'badRequest'],
  ])('refused: %s', async (what, why) => {
    if (what === 'mayActivate') bench.service.mayActivate = false;
    else bench.ports.activate = () => Promise.reject(new Problem('badRequest'));
    if (what === 'ended') bench.service.license.deactivationDate = '2026-01-01T00:00:00Z';
    expect((await bench.run(activateOnly)).activate?.verdict).toMatchObject({
      kind: 'refused',
      why,
      sent: true,
    });
  });

  test('a 2xx with the record asked for proves it where nothing can be read after it', async () => {
    bench.service.readFaults = ['none', 'offline'];
    expect((await bench.run(activateOnly)).activate?.verdict).toMatchObject({
      kind: 'confirmed',
      license: { activationDate: new Date(bench.service.now).toISOString() },
    });
  });

  test('of a license that no list shows is not sent', async () => {
    bench.service.links = [];
    const entry = await bench.run({ ...activateOnly, customerId: null });
    expect(entry.activate?.verdict).toMatchObject({ kind: 'refused', why: 'keyUnknown', sent: false });
    expect(bench.service.posts.activate).toBe(0);
  });

  test('without anything to read it back from is a mistake of the caller', async () => {
    await expect(bench.run({ ...activateOnly, nodeId: null, customerId: null })).rejects.toThrow(TypeError);
  });
});

describe('both ticks', () => {
  test('each is confirmed by itself', async () => {
    const entry = await bench.run(both);
    expect(entry.claim?.verdict.kind).toBe('confirmed');
    expect(entry.activate?.verdict.kind).toBe('confirmed');
    expect(bench.service.posts).toEqual({ claim: 1, activate: 1 });
  });

  test('#62 an unknown second tick leaves the first as it is', async () => {
    bench.service.postFaults = ['none', 'timeoutAfter'];
    bench.service.readFaults = ['none', 'none', 'server', 'server', 'server', 'server'];
    const entry = await bench.run(both);
    expect(entry.claim?.verdict.kind).toBe('confirmed');
    expect(entry.activate?.verdict.kind).toBe('unknown');
    const resumed = await resumeOperation(entry, bench.ports, bench.show);
    expect(resumed?.activate?.verdict.kind).toBe('confirmed');
    expect(bench.service.posts).toEqual({ claim: 1, activate: 1 });
  });

  test('the second is not sent where the first is not confirmed', async () => {
    bench.service.postFaults = ['lostBefore'];
    const entry = await bench.run(both);
    expect(entry.claim?.verdict.kind).toBe('notThere');
    expect(entry.activate?.verdict.kind).toBe('notStarted');
    expect(bench.service.posts.activate).toBe(0);
  });

  test('a license that turns out to be active is not activated again unasked', async () => {
    bench.service.setActivation('2025-01-01T00:00:00Z', 'before');
    const entry = await bench.run(both);
    expect(entry.claim?.verdict.kind).toBe('confirmed');
    expect(entry.activate?.verdict).toMatchObject({ why: 'alreadyActivated', sent: false });
  });

  test('row 49: a page that goes away between the two leaves the second not started', async () => {
    const dying = openTab(bench.service, bench.journal, new Set(), { step: 7, when: 'before' });
    await Promise.race([runOperation(bench.intent(both), dying.ports, bench.show), dying.died]);
    const entry = await bench.kept();
    expect(bench.service.posts).toEqual({ claim: 1, activate: 0 });
    const resumed = entry && (await resumeOperation(entry, bench.ports, bench.show));
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
    expect(resumed?.activate).toMatchObject({ sentAt: null, verdict: { kind: 'notStarted' } });
    expect(resumed && isOpen(resumed)).toBe(false);
    expect(bench.service.posts).toEqual({ claim: 1, activate: 0 });
  });
});
