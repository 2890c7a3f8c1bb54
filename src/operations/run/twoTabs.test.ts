import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { Entry, Operation } from '#operations/journal/entry.ts';
import { createJournal } from '#operations/journal/journal.ts';
import { createJournalStore } from '#operations/journal/journalStore.ts';
import { createOperationSetup, USER } from '#operations/testing/operationSetup.ts';
import { NODE } from '#operations/testing/modelService.ts';
import { openTab } from '#operations/testing/tab.ts';
import { runOperation } from './runOperation.ts';

type Steps = Pick<Operation, 'claim' | 'activate'>;
const NOW = { iso: null, again: false };
const CLAIM: Steps = { claim: true, activate: null };
const BOTH: Steps = { claim: true, activate: NOW };
const ACTIVATE: Steps = { claim: false, activate: NOW };

/** Creates a service and two tabs of one browser, the second of which is denied the journal while `isDenied`. */
function setUpTabs() {
  const browser = new IDBFactory();
  const second = { isDenied: false };
  const { service, operation, ports, show } = createOperationSetup(() => browser);
  const journal = createJournal(
    createJournalStore(() => {
      if (second.isDenied) throw new DOMException('', 'SecurityError');
      return browser;
    }),
  );
  const other = openTab(service, journal, new Set(), null).ports;
  return {
    service,
    second,
    journal,
    run: (steps: Steps = CLAIM) => runOperation(operation({ ...steps, id: 'one' }), ports, show),
    runInSecond: (steps: Steps = CLAIM) => runOperation(operation({ ...steps, id: 'two' }), other, show),
  };
}

const verdictOf = ({ claim, activate }: Entry) => (claim ?? activate)?.verdict;

test.each<[string, Steps, Steps]>([
  ['claim', CLAIM, CLAIM],
  ['claim and activate', BOTH, BOTH],
  ['claim, and claim and activate,', CLAIM, BOTH],
  ['claim and activate, and claim,', BOTH, CLAIM],
  ['activate', ACTIVATE, ACTIVATE],
])(
  '#63 of two tabs that %s at the same moment, one sends it and the other is blocked',
  async (_, first, second) => {
    const { service, run, runInSecond } = setUpTabs();
    if (!first.claim) service.link(NODE, 'before');
    const entries = await Promise.all([run(first), runInSecond(second)]);
    expect(Math.max(service.posts.claim, service.posts.activate)).toBe(1);
    const sent = entries.find((entry) => verdictOf(entry)?.kind === 'confirmed');
    const other = entries.find((entry) => entry !== sent);
    expect(other && verdictOf(other)).toMatchObject({ kind: 'notStarted', blockedBy: sent?.id });
  },
);

test('a tab whose journal was in memory reads the entries of the other tab before it sends', async () => {
  const { service, second, journal, run, runInSecond } = setUpTabs();
  second.isDenied = true;
  await journal.list(USER);
  expect(journal.mode.get()).toBe('memory');
  service.postFaults = ['lostBefore'];
  service.readFaults = ['none', 'offline', 'offline', 'offline', 'offline'];
  expect((await run()).claim?.verdict.kind).toBe('unknown');

  second.isDenied = false;
  expect((await runInSecond()).claim?.verdict).toMatchObject({ kind: 'notStarted', blockedBy: 'one' });
  expect(service.posts.claim).toBe(1);
});
