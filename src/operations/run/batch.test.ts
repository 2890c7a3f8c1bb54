import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { isSettled, runBatch, type BatchOutcome, type BatchItem } from './batch.ts';
import { isOpen, type Entry, type OperationRequest } from '#operations/journal/entry.ts';
import { createMemoryDrafts } from '#operations/testing/draftedStore.ts';
import { createOperationManager } from '#operations/manager/operationManager.ts';
import { createJournal } from '#operations/journal/journal.ts';
import type { Ports } from './ports.ts';
import { createJournalStore } from '#operations/journal/journalStore.ts';
import { ModelService, NODE, POST_FAULTS, READ_FAULTS } from '#operations/testing/modelService.ts';
import { openTab, type Crash } from '#operations/testing/tab.ts';

const SEQUENCES = Number(process.env.SEQUENCES ?? 150);

const crash = fc.option(
  fc.record({ step: fc.integer({ min: 1, max: 60 }), when: fc.constantFrom('before', 'after') }),
  { nil: null },
);
const scenario = fc.record({
  rows: fc.array(
    fc.record({
      activates: fc.boolean(),
      keyKnown: fc.constantFrom(true, true, true, false),
      linkedBefore: fc.constantFrom(false, false, false, true),
      postFaults: fc.array(fc.constantFrom('none', 'none', ...POST_FAULTS), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  readFaults: fc.array(fc.constantFrom('none', 'none', 'none', ...READ_FAULTS), { maxLength: 12 }),
  crashes: fc.array(crash, { maxLength: 4 }),
  // Turns of the event loop before the browser grants or denies a lock.
  lockTurns: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 12 }),
});

/** Data of a row that a pairing stores persistently. */
interface Row {
  service: ModelService;
  activates: boolean;
  claim: { id: string; entry: Entry | null } | null;
  activate: { id: string; entry: Entry | null } | null;
}
type Operation = 'claim' | 'activate';

function next(rows: readonly Row[]): BatchItem<[Row, Operation]> | null {
  for (const row of rows) {
    for (const operation of ['claim', 'activate'] as const) {
      if (operation === 'activate' && (!row.activates || verdictOf(row, 'claim') !== 'confirmed')) continue;
      const stored = row[operation];
      if (stored?.entry && isSettled(stored.entry)) continue;
      return { row: [row, operation], id: stored?.id ?? null, request: requestOf(row, operation) };
    }
  }
  return null;
}

const verdictOf = (row: Row, operation: Operation) => row[operation]?.entry?.[operation]?.verdict.kind;

const requestOf = ({ service }: Row, operation: Operation): OperationRequest => ({
  key: service.license.key,
  licenseId: null,
  nodeId: NODE,
  customerId: null,
  claim: operation === 'claim',
  activate: operation === 'claim' ? null : { iso: null, again: false },
});

/** Runs a scenario: each row has its own license and service on a shared clock; all share the journal and the locks. */
function play(given: typeof scenario extends fc.Arbitrary<infer T> ? T : never) {
  const rows = given.rows.map(({ activates, keyKnown, linkedBefore, postFaults }, index): Row => {
    const service = new ModelService();
    Object.assign(service.license, { key: `KEY-${index}-7B8${index}`, id: `id-${index}` });
    if (linkedBefore) service.link('ELSEWHERE', 'before');
    Object.assign(service, { keyKnown, postFaults: [...postFaults] });
    return { service, activates, claim: null, activate: null };
  });
  const browser = new IDBFactory();
  const locks = new Set<string>();
  let current: Row | undefined;
  let readFaults = [...given.readFaults];
  const lockTurns = [...given.lockTurns];

  async function tab(
    crash: Crash | null,
    rounds: number,
  ): Promise<BatchOutcome<[Row, Operation]> | 'crashed'> {
    const journal = createJournal(createJournalStore(() => browser));
    // The ports call the service of the current row.
    const proxy = new Proxy(new ModelService(), {
      get(_, name) {
        const service = current?.service ?? new ModelService();
        const value: unknown = Reflect.get(service, name);
        return typeof value === 'function' ? value.bind(service) : value;
      },
    });
    const { ports: plain, crashed } = openTab(proxy, journal, locks, crash);
    const ports: Ports = {
      ...plain,
      async withLock(id, work) {
        for (let turns = lockTurns.shift() ?? 0; turns > 0; turns--) await new Promise(setImmediate);
        return plain.withLock(id, work);
      },
      now: () => Math.max(...rows.map(({ service }) => service.now)),
      async sleep(ms) {
        await plain.sleep(0);
        for (const { service } of rows) service.advance(ms);
        // keepChecking runs between the rows, only while everything else waits.
        await new Promise((resolve) => setTimeout(resolve));
      },
    };
    const operationManager = createOperationManager(
      { user: 'somebody', subject: null },
      ports,
      createMemoryDrafts(),
      () => undefined,
    );
    const signal = new AbortController();
    void crashed.then(() => operationManager.close());
    // As on app start: open entries are read back while the batch resumes the same ones.
    void operationManager.open();
    for (let round = 0; round < rounds; round++) {
      const batch = runBatch<[Row, Operation]>(
        {
          next: () => {
            const item = next(rows);
            current = item?.row[0];
            if (current) current.service.readFaults = readFaults.splice(0, 2);
            return item;
          },
          assign: async ([row, operation], id) => {
            row[operation] = { id, entry: null };
          },
          save: async ([row, operation], entry) => {
            row[operation] = { id: entry.id, entry };
          },
          run: (id, what) => operationManager.runWithId(id, what),
          resume: (id) => operationManager.resume(id),
        },
        signal.signal,
      );
      const end = await Promise.race([batch, crashed]);
      if (end === 'crashed') return end;
      if (end.why === 'done' || round === rounds - 1) {
        operationManager.close();
        return end;
      }
    }
    return 'crashed';
  }
  return {
    rows,
    tab,
    healthy() {
      readFaults = [];
      for (const { service } of rows) service.postFaults = [];
    },
  };
}

test(
  'sends each row of a batch at most once and ends with the truth, whatever fails or closes',
  { timeout: 60_000 + 400 * SEQUENCES },
  async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const { rows, tab, healthy } = play(given);
        for (const crash of given.crashes) await tab(crash, 2);
        healthy();
        const end = await tab(null, 1);
        expect(end).toEqual({ why: 'done' });
        for (const { service, claim, activate, activates } of rows) {
          service.advance(3_600_000);
          expect(service.posts.claim).toBeLessThanOrEqual(1);
          expect(service.posts.activate).toBeLessThanOrEqual(1);
          const [first, second] = [claim?.entry?.claim?.verdict, activate?.entry?.activate?.verdict];
          expect(claim?.entry && isSettled(claim.entry) && !isOpen(claim.entry)).toBe(true);
          const linked = service.links.some(({ by, nodeId }) => by === 'us' && nodeId === NODE);
          expect(first?.kind === 'confirmed').toBe(linked);
          if (activates && linked) expect(second?.kind === 'confirmed').toBe(service.activatedBy === 'us');
          else expect(second).toBeUndefined();
          for (const verdict of [first, second]) seen.add(verdict?.kind ?? 'none');
        }
      }),
      { numRuns: SEQUENCES },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['confirmed', 'refused', 'notThere']));
  },
);
