import { expect, test } from 'vitest';
import { createOperationManager } from './operationManager.ts';
import { userHash } from '#lib/userHash.ts';
import { runOperation } from '#operations/run/runOperation.ts';
import { createOperationSetup } from '#operations/testing/bench.ts';

/** Whether somebody else is at the entry each time that its lock is asked for. */
const OTHERS = [[], [true], [false, true], [true, true, false, true]];

test.each(OTHERS)(
  'a recall comes back with the verdict, whoever else reads the entry back in between',
  async (...others) => {
    const bench = createOperationSetup();
    bench.service.postFaults = ['lostAfter'];
    bench.service.readFaults = ['none', 'offline', 'offline', 'offline', 'offline'];
    const intent = bench.intent({ user: userHash('somebody') });
    const entry = await runOperation(intent, bench.ports, bench.show);
    expect(entry.claim?.verdict.kind).toBe('unknown');
    const ports = {
      ...bench.ports,
      hold: async <T>(id: string, work: () => Promise<T>) =>
        others.shift() ? null : bench.ports.hold(id, work),
    };
    const recalled = await createOperationManager('somebody', ports, () => undefined).recall(intent.id);
    expect(recalled?.claim?.verdict.kind).toBe('confirmed');
  },
);
