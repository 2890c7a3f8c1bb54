import { describe, expect, test } from 'vitest';
import { userHash } from '#lib/userHash.ts';
import { placeholderKey } from '#license/placeholderKey.ts';
import { createOperationManager } from '#operations/manager/operationManager.ts';
import type { OperationRequest } from '#operations/journal/entry.ts';
import { createMemoryDrafts } from '#operations/testing/draftedStore.ts';
import { createOperationSetup } from '#operations/testing/operationSetup.ts';

const OFFLINE = ['offline'] as const;

function setup() {
  const { service, ports, journal, operation } = createOperationSetup();
  const drafts = createMemoryDrafts();
  const open = () =>
    createOperationManager({ user: 'somebody', subject: null }, ports, drafts, () => undefined);
  const { id: _, user: __, ...request } = operation();
  return { service, journal, drafts, request: request satisfies OperationRequest, open, manager: open() };
}
type Setup = ReturnType<typeof setup>;

async function draft({ service, manager, request, drafts }: Setup, change: Partial<OperationRequest> = {}) {
  service.readFaults = [...OFFLINE];
  const id = manager.run({ ...request, ...change });
  await expect.poll(() => drafts.stored.has(id)).toBe(true);
  await expect.poll(() => manager.drafted.list.get().length).toBe(1);
  return id;
}

describe('a claim without a network', () => {
  test('becomes a draft, which is shown, not in the journal, and not sent by itself', async () => {
    const world = setup();
    const id = await draft(world);
    expect(world.manager.entries()).toMatchObject([{ id, isDrafted: true, masked: '…7B84' }]);
    expect(await world.journal.list(userHash('somebody'))).toEqual([]);
    const later = world.open();
    await later.open();
    await expect.poll(() => later.entries()).toMatchObject([{ id, isDrafted: true }]);
    expect(world.service.posts.claim).toBe(0);
  });

  test.each([['server'], ['forbidden']] as const)('stays unsent after the fault %s', async (fault) => {
    const { service, manager, request, drafts } = setup();
    service.readFaults = [fault];
    const id = manager.run(request);
    await expect.poll(() => manager.entries()[0]?.claim?.verdict.kind).toBe('notStarted');
    expect(manager.entries()[0]?.id).toBe(id);
    expect(drafts.stored.size).toBe(0);
  });

  test('is sent on request, read back, and then in the journal only', async () => {
    const world = setup();
    const id = await draft(world);
    const entry = await world.manager.drafted.send(id);
    expect(entry?.claim?.verdict.kind).toBe('confirmed');
    expect(world.service.posts.claim).toBe(1);
    expect(world.drafts.stored.size).toBe(0);
    expect(world.manager.entries()).toHaveLength(1);
    expect(world.manager.entries()[0]?.isDrafted).toBeUndefined();
    expect(await world.manager.drafted.send(id)).toBeNull();
  });

  test('stays a draft if the network is still missing', async () => {
    const world = setup();
    const id = await draft(world);
    world.service.readFaults = [...OFFLINE];
    await world.manager.drafted.send(id);
    expect(world.manager.entries()).toMatchObject([{ id, isDrafted: true }]);
    expect(world.drafts.stored.size).toBe(1);
    expect(world.service.posts.claim).toBe(0);
  });

  test('can be changed until it is sent', async () => {
    const world = setup();
    const id = await draft(world);
    expect(await world.manager.drafted.change(id, { nodeId: 'M1S240821OTHER00001' })).toBe(true);
    await expect.poll(() => world.manager.entries()[0]?.nodeId).toBe('M1S240821OTHER00001');
    await world.manager.drafted.send(id);
    expect(world.service.links).toMatchObject([{ nodeId: 'M1S240821OTHER00001' }]);
    expect(await world.manager.drafted.change(id, { nodeId: 'M1S240821VZLL5E230D' })).toBe(false);
    expect(world.drafts.stored.size).toBe(0);
  });

  test('is gone once it is removed, also in another tab', async () => {
    const world = setup();
    const other = world.open();
    const id = await draft(world);
    await expect.poll(() => other.entries().length).toBe(1);
    await world.manager.drafted.remove(id);
    await expect.poll(() => [...world.manager.entries(), ...other.entries()]).toEqual([]);
    expect(await other.drafted.send(id)).toBeNull();
    expect(world.service.posts.claim).toBe(0);
  });

  test('that is proven not to have arrived stays a draft, and is sent once more on request only', async () => {
    const world = setup();
    const id = await draft(world);
    world.service.postFaults = ['lostBefore'];
    expect((await world.manager.drafted.send(id))?.claim?.verdict.kind).toBe('notThere');
    await expect.poll(() => [...world.drafts.stored.keys()]).not.toContain(id);
    const [again] = world.drafts.stored.keys();
    expect(world.service.posts.claim).toBe(1);
    const entry = await world.manager.drafted.send(again ?? '');
    expect(entry?.claim?.verdict.kind).toBe('confirmed');
    expect(world.service.links).toHaveLength(1);
  });

  test('that names the license only is sent with the key of the present list', async () => {
    const world = setup();
    const { license } = world.service;
    world.service.readFaults = [...OFFLINE];
    const id = await draft(world, { key: placeholderKey(license), licenseId: license.id });
    expect(world.manager.entries()[0]?.masked).toBe('…7B84');
    const entry = await world.manager.drafted.send(id);
    expect(entry?.claim?.verdict.kind).toBe('confirmed');
    expect(world.service.linkedHere()).toBe(true);
  });

  test('whose license is no longer listed sends nothing', async () => {
    const world = setup();
    const { license } = world.service;
    const id = await draft(world, { key: placeholderKey(license), licenseId: license.id });
    world.service.keyKnown = false;
    const entry = await world.manager.drafted.send(id);
    expect(entry?.claim?.verdict).toMatchObject({ kind: 'notStarted', problem: { kind: 'notFound' } });
    expect(world.service.posts.claim).toBe(0);
    expect(world.drafts.stored.size).toBe(1);
  });
});
