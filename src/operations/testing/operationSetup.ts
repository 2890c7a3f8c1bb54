import { IDBFactory } from 'fake-indexeddb';
import type { Entry, Operation } from '#operations/journal/entry.ts';
import { createJournal } from '#operations/journal/journal.ts';
import { runOperation } from '#operations/run/runOperation.ts';
import { createJournalStore } from '#operations/journal/journalStore.ts';
import { CUSTOMER, ModelService, NODE } from './modelService.ts';
import { openTab } from './tab.ts';

export const USER = 'somebody';

/**
 * Creates a service, a browser with its journal, and a tab that does not crash.
 * @param factory opens the journal's database; may throw, as a browser does that denies storage
 */
export function createOperationSetup(factory?: () => IDBFactory) {
  const service = new ModelService();
  const browser = new IDBFactory();
  const journal = createJournal(createJournalStore(factory ?? (() => browser)));
  const { ports } = openTab(service, journal, new Set(), null);
  const shown: Entry[] = [];
  const show = (entry: Entry) => void shown.push(entry);
  const operation = (change: Partial<Operation> = {}): Operation => ({
    id: 'one',
    user: USER,
    key: service.license.key,
    licenseId: null,
    nodeId: NODE,
    customerId: CUSTOMER,
    claim: true,
    activate: null,
    ...change,
  });
  return {
    service,
    journal,
    ports,
    show,
    operation,
    run: (change?: Partial<Operation>) => runOperation(operation(change), ports, show),
    /** Returns the newest entry of the journal. */
    stored: async () => (await journal.list(USER))[0],
    /** Returns the kinds of the verdicts that a step showed, in order. */
    kinds: (name: 'claim' | 'activate') =>
      shown
        .flatMap((entry) => entry[name]?.verdict.kind ?? [])
        .filter((kind, index, all) => kind !== all[index - 1]),
  };
}
