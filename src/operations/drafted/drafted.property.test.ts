import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { createJournal } from '#operations/journal/journal.ts';
import { createJournalStore } from '#operations/journal/journalStore.ts';
import { createOperationManager, type OperationManager } from '#operations/manager/operationManager.ts';
import { createMemoryDrafts } from '#operations/testing/draftedStore.ts';
import {
  CUSTOMER,
  ModelService,
  NODE,
  POST_FAULTS,
  READ_FAULTS,
  type Who,
} from '#operations/testing/modelService.ts';
import { openTab, type Crash } from '#operations/testing/tab.ts';

/** A service that would link a license as often as it is asked, so that every second effect is seen. */
class CarelessService extends ModelService {
  override link(nodeId: string, by: Who): void {
    this.links.push({ nodeId, by });
  }
}

type Step =
  | { do: 'open'; tab: number; crash: Crash | null }
  | { do: 'send'; tabs: number[]; draft: number }
  | { do: 'remove' | 'check'; tab: number; draft: number }
  | { do: 'rewrite'; tab: number; draft: number }
  | { do: 'wait'; ms: number }
  /** A sign-out, a switch of person, seven days or the button: whatever ends a vault deletes its drafts. */
  | { do: 'end' };

const tab = fc.nat({ max: 1 });
const draft = fc.nat({ max: 1 });
const crash = fc.option(
  fc.record({
    step: fc.integer({ min: 1, max: 14 }),
    when: fc.constantFrom('before' as const, 'after' as const),
  }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), tab, crash }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      tabs: fc.uniqueArray(tab, { minLength: 1, maxLength: 2 }),
      draft,
    }),
  },
  fc.record({ do: fc.constantFrom('remove' as const, 'check' as const), tab, draft }),
  fc.record({ do: fc.constant('rewrite' as const), tab, draft }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 100_000 }) }),
  fc.record({ do: fc.constant('end' as const) }),
);

// The browser's own second POST is refused by a real service, which this one is not.
const FAULTS = POST_FAULTS.filter((fault) => fault !== 'browserResend');

test('#130 #131 a draft has at most one effect, none without a tap, and none after its end, whatever fails or crashes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 10 }),
      fc.array(fc.constantFrom(...FAULTS), { maxLength: 4 }),
      fc.array(fc.constantFrom(...READ_FAULTS), { maxLength: 8 }),
      async (steps, postFaults, readFaults) => {
        const service = new CarelessService();
        const browser = new IDBFactory();
        const drafts = createMemoryDrafts();
        const locks = new Set<string>();
        const open = (crashes: Crash | null) => {
          const journal = createJournal(createJournalStore(() => browser));
          const { ports, crashed } = openTab(service, journal, locks, crashes);
          const manager = createOperationManager(
            { user: 'ann', subject: null },
            ports,
            drafts,
            () => undefined,
          );
          const ended = { isEnded: false };
          void crashed.then(() => (ended.isEnded = true));
          return { manager, crashed, ended };
        };
        const until = (tabOf: ReturnType<typeof open>, work: Promise<unknown>) =>
          Promise.race([work.catch(() => undefined), tabOf.crashed]);

        // One draft, made without a network.
        const first = open(null);
        service.readFaults = ['offline'];
        const request = { key: service.license.key, licenseId: null, nodeId: NODE, customerId: CUSTOMER };
        const made = first.manager.run({ ...request, claim: true, activate: null });
        await vi.waitUntil(() => drafts.stored.has(made), { interval: 1 });
        expect(service.posts.claim).toBe(0);

        service.postFaults = [...postFaults];
        service.readFaults = [...readFaults];
        const tabs = [first, open(null)];
        let taps = 0;
        /** Claims that were sent when the drafts were deleted; null before. */
        let sentAtEnd: number | null = null;
        const idOf = (index: number) => [...drafts.stored.keys()][index] ?? made;
        for (const each of steps) {
          if (each.do === 'wait') service.advance(each.ms);
          else if (each.do === 'end') {
            drafts.stored.clear();
            sentAtEnd ??= service.posts.claim;
          } else if (each.do === 'open') {
            tabs[each.tab]?.manager.close();
            const opened = (tabs[each.tab] = open(each.crash));
            await until(opened, opened.manager.drafted.refresh());
          } else if (each.do === 'send') {
            const id = idOf(each.draft);
            taps += each.tabs.length;
            await Promise.all(each.tabs.map((index) => act(index, ({ drafted }) => drafted.send(id))));
          } else {
            const id = idOf(each.draft);
            if (each.do === 'remove') await act(each.tab, ({ drafted }) => drafted.remove(id));
            else if (each.do === 'check') await act(each.tab, (manager) => manager.resume(id));
            else await act(each.tab, ({ drafted }) => drafted.change(id, { activate: null }));
          }
          expect(service.posts.claim).toBeLessThanOrEqual(taps);
          if (sentAtEnd !== null) expect(service.posts.claim).toBe(sentAtEnd);
          expect(service.links.length).toBeLessThanOrEqual(1);
        }
        service.advance(200_000);
        expect(service.links.length).toBeLessThanOrEqual(1);
        for (const { manager } of tabs) manager.close();

        async function act(index: number, work: (manager: OperationManager) => Promise<unknown>) {
          const at = tabs[index];
          if (at && !at.ended.isEnded) await until(at, work(at.manager));
        }
      },
    ),
    { numRuns: 100 },
  );
}, 120_000);
