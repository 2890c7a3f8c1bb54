import { beforeEach, describe, expect, test } from 'vitest';
import { isHalfDone, type Entry } from '#operations/journal/entry.ts';
import { createOperationSetup } from '#operations/testing/operationSetup.ts';
import { openTab } from '#operations/testing/tab.ts';
import { finishOperation } from './finish.ts';
import { resumeOperation } from './resume.ts';
import { runOperation } from './runOperation.ts';

const HOUR_MS = 3_600_000;

let setup: ReturnType<typeof createOperationSetup>;
beforeEach(() => void (setup = createOperationSetup()));

/** Closes the page after the claim was sent and before the activation. */
async function halfDone(iso: string | null = null, id = 'one'): Promise<Entry> {
  const { ports, crashed } = openTab(setup.service, setup.journal, new Set(), { step: 7, when: 'before' });
  const operation = setup.operation({ id, activate: { iso, again: false } });
  await Promise.race([runOperation(operation, ports, setup.show), crashed]);
  const stored = await setup.stored();
  const entry = stored && (await resumeOperation(stored, setup.ports, setup.show));
  if (!entry || !isHalfDone(entry)) throw new Error('Not half done');
  return entry;
}
const finish = (entry: Entry, ports = setup.ports) => finishOperation(entry, ports, setup.show);

describe('row 49: a page that was closed between the two steps', () => {
  test('goes on at the second, without the key at hand, and sends it once', async () => {
    const entry = await halfDone();
    const finished = await finish(entry);
    expect(finished?.claim?.verdict.kind).toBe('confirmed');
    expect(finished?.activate?.verdict.kind).toBe('confirmed');
    expect(await setup.stored()).toMatchObject({ activate: { verdict: { kind: 'confirmed' } } });
    await Promise.all([finish(entry), finish(entry)]);
    expect(setup.service.posts).toEqual({ claim: 1, activate: 1 });
  });

  test('keeps a planned time that is still ahead', async () => {
    const at = setup.service.now + HOUR_MS;
    await finish(await halfDone(new Date(at).toISOString()));
    expect(setup.service.license.activationDate).toBe(new Date(at).toISOString());
  });

  test('activates now if the planned time has passed', async () => {
    const entry = await halfDone(new Date(setup.service.now + HOUR_MS).toISOString());
    setup.service.advance(2 * HOUR_MS);
    const finished = await finish(entry);
    expect(finished?.activate).toMatchObject({ at: null, verdict: { kind: 'confirmed' } });
    expect(Date.parse(setup.service.license.activationDate ?? '')).toBeGreaterThan(entry.createdAt + HOUR_MS);
  });

  test('sends nothing if the license was activated or unlinked meanwhile', async () => {
    const entry = await halfDone();
    setup.service.setActivation(undefined, 'rival');
    expect((await finish(entry))?.activate?.verdict).toMatchObject({ why: 'alreadyActivated', sent: false });

    setup = createOperationSetup();
    const other = await halfDone();
    setup.service.links = [];
    expect((await finish(other))?.activate?.verdict).toMatchObject({
      kind: 'notStarted',
      problem: { kind: 'notFound' },
    });
    expect(setup.service.posts.activate).toBe(0);
  });

  test('can be finished later if the controller cannot be read now', async () => {
    const entry = await halfDone();
    setup.service.readFaults = ['offline'];
    const failed = await finish(entry);
    expect(failed?.activate?.verdict).toMatchObject({ kind: 'notStarted', problem: { kind: 'offline' } });
    expect(failed && isHalfDone(failed)).toBe(true);
    expect((await finish(entry))?.activate?.verdict.kind).toBe('confirmed');
  });

  test('is read back like any other if the answer is lost', async () => {
    const entry = await halfDone();
    setup.service.postFaults = ['lostAfter'];
    expect((await finish(entry))?.activate?.verdict.kind).toBe('confirmed');
    expect(setup.service.posts.activate).toBe(1);
  });

  test('waits for the verdict of another activation of the same license', async () => {
    const entry = await halfDone();
    setup.service.postFaults = ['lostBefore'];
    setup.service.readFaults = ['none', 'offline', 'offline', 'offline', 'offline'];
    await runOperation(
      setup.operation({ id: 'two', claim: false, activate: { iso: null, again: false } }),
      setup.ports,
      setup.show,
    );
    expect((await finish(entry))?.activate?.verdict).toMatchObject({ kind: 'notStarted', blockedBy: 'two' });
    expect(setup.service.posts.activate).toBe(1);
  });
});
