import { describe, expect, test } from 'vitest';
import { userHash } from '#lib/userHash.ts';
import type { AuditEvent } from '#operations/audit/auditEvent.ts';
import { verifyChain } from '#operations/audit/hashChain.ts';
import { runOperation } from '#operations/run/runOperation.ts';
import { NODE } from '#operations/testing/modelService.ts';
import { createOperationSetup } from '#operations/testing/operationSetup.ts';
import { createMemoryDrafts } from '#operations/testing/draftedStore.ts';
import { createOperationManager } from './operationManager.ts';

/** Whether another run holds the lock, at each attempt to take it. */
const HELD_BY_OTHERS = [[], [true], [false, true], [true, true, false, true]];

test.each(HELD_BY_OTHERS)(
  'resume returns the verdict, whichever run reads the entry back in between',
  async (...heldByOthers) => {
    const setup = createOperationSetup();
    setup.service.postFaults = ['lostAfter'];
    setup.service.readFaults = ['none', 'offline', 'offline', 'offline', 'offline'];
    const operation = setup.operation({ user: userHash('somebody') });
    const entry = await runOperation(operation, setup.ports, setup.show);
    expect(entry.claim?.verdict.kind).toBe('unknown');
    const ports = {
      ...setup.ports,
      withLock: async <T>(id: string, work: () => Promise<T>) =>
        heldByOthers.shift() ? null : setup.ports.withLock(id, work),
    };
    const operationManager = createOperationManager(
      { user: 'somebody', subject: null },
      ports,
      createMemoryDrafts(),
      () => undefined,
    );
    const resumed = await operationManager.resume(operation.id);
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
  },
);

describe('two accounts with one name', () => {
  const NAME = 'Jan Jansen';

  async function manager(subject: string | null, { ports }: ReturnType<typeof createOperationSetup>) {
    const opened = createOperationManager(
      { user: NAME, subject },
      ports,
      createMemoryDrafts(),
      () => undefined,
    );
    await opened.open();
    return opened;
  }
  const ids = async (opening: ReturnType<typeof manager>) => (await opening).entries().map(({ id }) => id);
  const logged = async (opening: ReturnType<typeof manager>) =>
    new Set((await (await opening).auditLog()).records.map((record) => (record as AuditEvent).entry));

  test('have a journal and an audit log each', async () => {
    const setup = createOperationSetup();
    const { key } = setup.service.license;
    const request = { key, licenseId: null, nodeId: NODE, customerId: null, claim: true, activate: null };
    await (await manager('17', setup)).runWithId('theirs', request);
    expect(await ids(manager('18', setup))).toEqual([]);
    expect(await logged(manager('18', setup))).toEqual(new Set());
    expect(await ids(manager(null, setup))).toEqual([]);
    expect(await ids(manager('17', setup))).toEqual(['theirs']);
    expect(await logged(manager('17', setup))).toEqual(new Set(['theirs']));
  });

  test('do not both get what an earlier version has stored under the name', async () => {
    const setup = createOperationSetup();
    setup.service.postFaults = ['lostAfter'];
    setup.service.readFaults = ['none', 'offline', 'offline', 'offline', 'offline'];
    await runOperation(setup.operation({ user: userHash(NAME) }), setup.ports, setup.show);
    const first = await manager('17', setup);
    const second = await manager('18', setup);
    // An open entry is read back by the account that took over.
    expect(first.entries().map(({ claim }) => claim?.verdict.kind)).toEqual(['confirmed']);
    expect(second.entries()).toEqual([]);
    expect(verifyChain(await first.auditLog())).toMatchObject({ isValid: true });
    expect((await second.auditLog()).records).toEqual([]);
    expect(await ids(manager('17', setup))).toEqual(['one']);
  });
});
