import { IDBFactory } from 'fake-indexeddb';
import type { Entry, Intent } from '#intent/entry.ts';
import { createJournal } from '#intent/journal.ts';
import { runIntent } from '#intent/run.ts';
import { createEntryStore } from '#intent/entryStore.ts';
import { CUSTOMER, ModelService, NODE } from './modelService.ts';
import { openTab } from './tab.ts';

export const USER = 'somebody';

/** A service, one browser with its journal, and a tab that lives on. */
export function createBench() {
  const service = new ModelService();
  const browser = new IDBFactory();
  const journal = createJournal(createEntryStore(() => browser));
  const { ports } = openTab(service, journal, new Set(), null);
  const shown: Entry[] = [];
  const show = (entry: Entry) => void shown.push(entry);
  const intent = (change: Partial<Intent> = {}): Intent => ({
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
    intent,
    run: (change?: Partial<Intent>) => runIntent(intent(change), ports, show),
    /** The newest entry of the journal. */
    kept: async () => (await journal.list(USER))[0],
    /** What a tick showed, one after the other. */
    kinds: (tick: 'claim' | 'activate') =>
      shown
        .flatMap((entry) => entry[tick]?.verdict.kind ?? [])
        .filter((kind, at, all) => kind !== all[at - 1]),
  };
}
