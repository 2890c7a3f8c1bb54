import { beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '#http/problem.ts';
import { isOpen } from '#operations/journal/entry.ts';
import { resumeOperation } from './resume.ts';
import { runOperation } from './runOperation.ts';
import { createOperationSetup } from '#operations/testing/operationSetup.ts';
import { NODE } from '#operations/testing/modelService.ts';
import { openTab } from '#operations/testing/tab.ts';

const PLANNED = '2026-06-01T14:00:00+02:00';
const both = { activate: { iso: null, again: false } };
const activateOnly = { claim: false, activate: { iso: null, again: false } };

let setup: ReturnType<typeof createOperationSetup>;
beforeEach(() => void (setup = createOperationSetup()));

describe('an activation', () => {
  beforeEach(() => setup.service.link(NODE, 'before'));

  test('for now is confirmed by the record', async () => {
    const entry = await setup.run(activateOnly);
    expect(entry.claim).toBeNull();
    expect(entry.activate?.verdict).toMatchObject({
      kind: 'confirmed',
      license: { activationDate: new Date(setup.service.now).toISOString() },
    });
  });

  test('for a later time is sent with its offset and confirmed as the same instant', async () => {
    const entry = await setup.run({ claim: false, activate: { iso: PLANNED, again: false } });
    expect(entry.activate).toMatchObject({
      at: Date.parse(PLANNED),
      verdict: { kind: 'confirmed', license: { activationDate: '2026-06-01T12:00:00.000Z' } },
    });
  });

  test('is read back from the customer if no controller is given', async () => {
    const entry = await setup.run({ ...activateOnly, nodeId: null });
    expect(entry.activate).toMatchObject({ from: 'customer', verdict: { kind: 'confirmed' } });
    expect(setup.service.reads.controller).toBe(0);
  });

  test('is not sent if the record already has an activation date', async () => {
    setup.service.setActivation('2025-01-01T00:00:00Z', 'before');
    expect((await setup.run(activateOnly)).activate?.verdict).toMatchObject({
      kind: 'refused',
      why: 'alreadyActivated',
      sent: false,
      license: { activationDate: '2025-01-01T00:00:00.000Z' },
    });
    expect(setup.service.posts.activate).toBe(0);
  });

  test.each([
    [false, { kind: 'refused', why: 'alreadyActivated', sent: true }],
    [true, { kind: 'confirmed' }],
  ])(
    'of an active license is settled by the record, overwritten by the service: %s',
    async (overwrites, verdict) => {
      setup.service.setActivation('2025-01-01T00:00:00Z', 'before');
      setup.service.overwrites = overwrites;
      const entry = await setup.run({ claim: false, activate: { iso: null, again: true } });
      expect(entry.activate).toMatchObject({ before: '2025-01-01T00:00:00.000Z', verdict });
    },
  );

  test('for the very instant that the record already has is not sent', async () => {
    setup.service.setActivation(PLANNED, 'before');
    const entry = await setup.run({ claim: false, activate: { iso: PLANNED, again: true } });
    expect(entry.activate?.verdict).toMatchObject({ why: 'alreadyActivated', sent: false });
  });

  test('that the browser sent twice is confirmed', async () => {
    setup.service.postFaults = ['browserResend'];
    expect((await setup.run(activateOnly)).activate?.verdict.kind).toBe('confirmed');
  });

  test('is refused if another user activated for another day in the meantime', async () => {
    setup.service.rival = () => setup.service.setActivation('2026-09-01T00:00:00Z', 'rival');
    expect((await setup.run(activateOnly)).activate?.verdict).toMatchObject({
      kind: 'refused',
      why: 'alreadyActivated',
      license: { activationDate: '2026-09-01T00:00:00.000Z' },
    });
  });

  test('is refused if the service recorded another date', async () => {
    setup.ports.activate = (body) => setup.service.activate({ ...body, activationIso: undefined });
    const entry = await setup.run({ claim: false, activate: { iso: PLANNED, again: false } });
    expect(entry.activate?.verdict).toMatchObject({ kind: 'refused', why: 'otherDate', sent: true });
  });

  test.each([
    ['mayActivate', 'forbidden'],
    ['ended', 'ended'],
    ['plain', 'badRequest'],
  ])('is refused by the service (%s) as %s', async (what, why) => {
    if (what === 'mayActivate') setup.service.mayActivate = false;
    else setup.ports.activate = () => Promise.reject(new Problem('badRequest'));
    if (what === 'ended') setup.service.license.deactivationDate = '2026-01-01T00:00:00Z';
    expect((await setup.run(activateOnly)).activate?.verdict).toMatchObject({
      kind: 'refused',
      why,
      sent: true,
    });
  });

  test('is confirmed by a 2xx with the requested record if nothing can be read back', async () => {
    setup.service.readFaults = ['none', 'offline'];
    expect((await setup.run(activateOnly)).activate?.verdict).toMatchObject({
      kind: 'confirmed',
      license: { activationDate: new Date(setup.service.now).toISOString() },
    });
  });

  test('is not sent for a license that no list shows', async () => {
    setup.service.links = [];
    const entry = await setup.run({ ...activateOnly, customerId: null });
    expect(entry.activate?.verdict).toMatchObject({ kind: 'refused', why: 'keyUnknown', sent: false });
    expect(setup.service.posts.activate).toBe(0);
  });

  test('throws if there is no list to read back', async () => {
    await expect(setup.run({ ...activateOnly, nodeId: null, customerId: null })).rejects.toThrow(TypeError);
  });
});

describe('a claim with an activation', () => {
  test('confirms each step', async () => {
    const entry = await setup.run(both);
    expect(entry.claim?.verdict.kind).toBe('confirmed');
    expect(entry.activate?.verdict.kind).toBe('confirmed');
    expect(setup.service.posts).toEqual({ claim: 1, activate: 1 });
  });

  test('#62 keeps the claim confirmed if the activation is unknown', async () => {
    setup.service.postFaults = ['none', 'timeoutAfter'];
    setup.service.readFaults = ['none', 'none', 'server', 'server', 'server', 'server'];
    const entry = await setup.run(both);
    expect(entry.claim?.verdict.kind).toBe('confirmed');
    expect(entry.activate?.verdict.kind).toBe('unknown');
    const resumed = await resumeOperation(entry, setup.ports, setup.show);
    expect(resumed?.activate?.verdict.kind).toBe('confirmed');
    expect(setup.service.posts).toEqual({ claim: 1, activate: 1 });
  });

  test('does not send the activation if the claim is not confirmed', async () => {
    setup.service.postFaults = ['lostBefore'];
    const entry = await setup.run(both);
    expect(entry.claim?.verdict.kind).toBe('notThere');
    expect(entry.activate?.verdict.kind).toBe('notStarted');
    expect(setup.service.posts.activate).toBe(0);
  });

  test('does not activate a license again that turns out to be active', async () => {
    setup.service.setActivation('2025-01-01T00:00:00Z', 'before');
    const entry = await setup.run(both);
    expect(entry.claim?.verdict.kind).toBe('confirmed');
    expect(entry.activate?.verdict).toMatchObject({ why: 'alreadyActivated', sent: false });
  });

  test('row 49: leaves the activation not started if the page is closed after the claim', async () => {
    const crashing = openTab(setup.service, setup.journal, new Set(), { step: 7, when: 'before' });
    await Promise.race([runOperation(setup.operation(both), crashing.ports, setup.show), crashing.crashed]);
    const entry = await setup.stored();
    expect(setup.service.posts).toEqual({ claim: 1, activate: 0 });
    const resumed = entry && (await resumeOperation(entry, setup.ports, setup.show));
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
    expect(resumed?.activate).toMatchObject({ sentAt: null, verdict: { kind: 'notStarted' } });
    expect(resumed && isOpen(resumed)).toBe(false);
    expect(setup.service.posts).toEqual({ claim: 1, activate: 0 });
  });
});
