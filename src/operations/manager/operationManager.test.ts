import { expect, test } from 'vitest';
import { userHash } from '#lib/userHash.ts';
import { runOperation } from '#operations/run/runOperation.ts';
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
    const operationManager = createOperationManager('somebody', ports, createMemoryDrafts(), () => undefined);
    const resumed = await operationManager.resume(operation.id);
    expect(resumed?.claim?.verdict.kind).toBe('confirmed');
  },
);
