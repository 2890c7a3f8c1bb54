import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createJournal } from '#operations/journal/journal.ts';
import { createJournalStore } from '#operations/journal/journalStore.ts';
import { createOperationSetup, USER } from '#operations/testing/operationSetup.ts';
import { openTab } from '#operations/testing/tab.ts';
import { runOperation } from './runOperation.ts';

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
    run: () => runOperation(operation({ id: 'one' }), ports, show),
    runInSecond: () => runOperation(operation({ id: 'two' }), other, show),
  };
}

test('#63 of two tabs that claim a license at the same moment, one sends it and the other is blocked', async () => {
  const { service, run, runInSecond } = setUpTabs();
  const entries = await Promise.all([run(), runInSecond()]);
  expect(service.posts.claim).toBe(1);
  const sent = entries.find(({ claim }) => claim?.verdict.kind === 'confirmed');
  const other = entries.find((entry) => entry !== sent);
  expect(other?.claim).toMatchObject({
    sentAt: null,
    verdict: { kind: 'notStarted', blockedBy: sent?.id },
  });
});

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
