import * as fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAuditStore } from './auditStore.ts';
import { verifyChain, type HashChain, type ChainRecord } from './hashChain.ts';
import { createAuditLog, type AuditLog } from './auditLog.ts';
import { AuditEvent } from './auditEvent.ts';
import { createOperationSetup, USER } from '#operations/testing/operationSetup.ts';
import { sentEvent } from '#operations/testing/sentEvent.ts';

let browser: IDBFactory;
beforeEach(() => {
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  browser = new IDBFactory();
});
const tab = (stored?: number) =>
  createAuditLog(
    createAuditStore(() => browser),
    stored,
  );

const recordsOf = ({ records }: HashChain) => records as ChainRecord<AuditEvent>[];
const entriesOf = (chain: HashChain) => recordsOf(chain).map(({ entry }) => entry);

describe('the audit log', () => {
  test('keeps records over a reload, in the order written and separate for each user', async () => {
    const auditLog = tab();
    auditLog.append('one', [sentEvent('a'), sentEvent('b')]);
    auditLog.append('other', [sentEvent('x')]);
    auditLog.append('one', [sentEvent('c')]);
    await auditLog.read('one');
    const chain = await tab().read('one');
    expect(entriesOf(chain)).toEqual(['a', 'b', 'c']);
    expect(verifyChain(chain)).toMatchObject({ isValid: true, count: 3, pruned: 0 });
    expect(entriesOf(await tab().read('other'))).toEqual(['x']);
    expect(verifyChain(await tab().read('nobody'))).toMatchObject({ isValid: true, count: 0 });
  });

  test('never forks and loses no record when tabs write at the same time', async () => {
    const writes = fc.array(fc.record({ tab: fc.nat({ max: 2 }), count: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 15,
    });
    await fc.assert(
      fc.asyncProperty(writes, async (given) => {
        browser = new IDBFactory();
        const tabs = [tab(), tab(), tab()];
        const expected: string[][] = [[], [], []];
        for (const [index, { tab, count }] of given.entries()) {
          const events = Array.from({ length: count }, (_, nth) => sentEvent(`${tab}.${index}.${nth}`));
          expected[tab]?.push(...events.map(({ entry }) => entry));
          tabs[tab]?.append('one', events);
        }
        await Promise.all(tabs.map((each) => each.read('one')));
        const chain = await tab().read('one');
        expect(verifyChain(chain)).toMatchObject({ isValid: true, count: expected.flat().length });
        for (const [index, entries] of expected.entries()) {
          expect(entriesOf(chain).filter((entry) => entry.startsWith(`${index}.`))).toEqual(entries);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('removes the oldest records beyond the limit, and keeps a checkpoint of the last one removed', async () => {
    const auditLog = tab(5);
    for (let index = 1; index <= 12; index += 1) auditLog.append('one', [sentEvent(`${index}`)]);
    const chain = await auditLog.read('one');
    expect(entriesOf(chain)).toEqual(['8', '9', '10', '11', '12']);
    expect(chain.anchor?.seq).toBe(7);
    expect(recordsOf(chain)[0]?.prev).toBe(chain.anchor?.hash);
    expect(verifyChain(chain)).toMatchObject({ isValid: true, count: 5, pruned: 7 });
  });

  test('names a record that was changed in the database, also after later writes', async () => {
    const auditLog = tab();
    auditLog.append('one', [sentEvent('a'), sentEvent('b'), sentEvent('c')]);
    const { records } = await auditLog.read('one');
    await put('records', { user: 'one', seq: 2, record: { ...(records[1] as AuditEvent), status: 200 } });
    auditLog.append('one', [sentEvent('d')]);
    const chain = await auditLog.read('one');
    expect(chain.records).toHaveLength(4);
    expect(verifyChain(chain)).toMatchObject({ isValid: false, position: 2, seq: 2, why: 'changed' });
  });

  test('detects that the last record was removed', async () => {
    const auditLog = tab();
    auditLog.append('one', [sentEvent('a'), sentEvent('b')]);
    await auditLog.read('one');
    const database = await connect();
    const request = database.transaction('records', 'readwrite').objectStore('records').delete(['one', 2]);
    await new Promise((resolve) => request.addEventListener('success', resolve));
    database.close();
    expect(verifyChain(await tab().read('one'))).toMatchObject({ isValid: false, position: 2, why: 'end' });
  });

  test('is kept in memory if there is no database', async () => {
    const auditLog = createAuditLog(
      createAuditStore(() => {
        throw new DOMException('', 'SecurityError');
      }),
      3,
    );
    for (const entry of ['a', 'b', 'c', 'd']) auditLog.append('one', [sentEvent(entry)]);
    const chain = await auditLog.read('one');
    expect(entriesOf(chain)).toEqual(['b', 'c', 'd']);
    expect(verifyChain(chain)).toMatchObject({ isValid: true, count: 3, pruned: 1 });
  });
});

describe('a log that another user takes over', () => {
  test('is unchanged if that user has none, also beyond the limit', async () => {
    const auditLog = tab(3);
    for (const entry of ['a', 'b', 'c', 'd', 'e']) auditLog.append('name', [sentEvent(entry)]);
    const before = await auditLog.read('name');
    await auditLog.move('name', 'account');
    expect(await tab().read('account')).toMatchObject({ ...before, user: 'account' });
    expect(await tab().read('name')).toEqual({ anchor: null, head: null, records: [] });
    auditLog.append('account', [sentEvent('f')]);
    const chain = await auditLog.read('account');
    expect(entriesOf(chain)).toEqual(['d', 'e', 'f']);
    expect(verifyChain(chain)).toMatchObject({ isValid: true, count: 3, pruned: 3 });
  });

  test('is appended, and intact, if that user has one', async () => {
    const auditLog = tab();
    auditLog.append('account', [sentEvent('a')]);
    auditLog.append('name', [sentEvent('b'), sentEvent('c')]);
    await auditLog.move('name', 'account');
    const chain = await tab().read('account');
    expect(entriesOf(chain)).toEqual(['a', 'b', 'c']);
    expect(verifyChain(chain)).toMatchObject({ isValid: true, count: 3 });
    expect(entriesOf(await tab().read('name'))).toEqual([]);
  });

  test('stays, as evidence, if it was tampered with and that user has one', async () => {
    const auditLog = tab();
    auditLog.append('account', [sentEvent('a')]);
    auditLog.append('name', [sentEvent('b'), sentEvent('c')]);
    const { records } = await auditLog.read('name');
    await put('records', { user: 'name', seq: 1, record: { ...(records[0] as AuditEvent), status: 200 } });
    await auditLog.move('name', 'account');
    expect(entriesOf(await tab().read('account'))).toEqual(['a']);
    expect(verifyChain(await tab().read('name'))).toMatchObject({ isValid: false, why: 'changed' });
  });

  test('is taken over once, by whichever tab is first', async () => {
    const tabs = [tab(), tab(), tab()];
    tabs[0]?.append('name', [sentEvent('a'), sentEvent('b')]);
    await tabs[0]?.read('name');
    await Promise.all(tabs.map((each, at) => each.move('name', `account ${at % 2}`)));
    const chains = await Promise.all([tab().read('account 0'), tab().read('account 1')]);
    expect(chains.map(entriesOf).toSorted((a, b) => a.length - b.length)).toEqual([[], ['a', 'b']]);
  });
});

describe('the events of an operation', () => {
  const lines = async (auditLog: AuditLog) =>
    recordsOf(await auditLog.read(USER)).map(({ kind, what, outcome, why, status }) =>
      [kind, what, outcome, why, status].filter((part) => part !== null).join(' '),
    );

  test.each([
    [
      'confirmed',
      {},
      [
        'intended both',
        'sent claim',
        'answered claim accepted',
        'read claim shown',
        'verdict claim confirmed',
        'sent activate',
        'answered activate accepted',
        'read activate shown',
        'verdict activate confirmed',
      ],
    ],
    [
      'lost, then confirmed by reading back',
      { postFaults: ['lostAfter' as const] },
      [
        'intended claim',
        'sent claim',
        'answered claim lost offline',
        'read claim shown',
        'verdict claim confirmed',
      ],
    ],
    [
      'refused',
      { keyKnown: false },
      [
        'intended claim',
        'sent claim',
        'answered claim refused notFound 404',
        'read claim notShown',
        'verdict claim refused keyUnknown 404',
      ],
    ],
    [
      'not sent',
      { controllerKnown: false },
      ['intended claim', 'verdict claim refused controllerUnknown 404'],
    ],
  ])('%s', async (name, service, expected) => {
    const setup = createOperationSetup();
    Object.assign(setup.service, service);
    await setup.run({ activate: name === 'confirmed' ? { iso: null, again: false } : null });
    expect(await lines(setup.ports.auditLog)).toEqual(expected);
    const text = JSON.stringify(await setup.ports.auditLog.read(USER));
    expect(text).not.toContain(setup.service.license.key);
    for (const each of recordsOf(await setup.ports.auditLog.read(USER))) AuditEvent.parse(each);
  });

  test('the nodeId of an unknown controller is masked, because a key may have been typed', async () => {
    const setup = createOperationSetup();
    setup.service.controllerKnown = false;
    await setup.run({ nodeId: 'EMS7-Q2ZK-81PD-M5XA' });
    const [record] = recordsOf(await setup.ports.auditLog.read(USER));
    expect(record?.controller).toBe('…M5XA');
  });

  test('an audit log that never finishes writing does not hold up the operation', async () => {
    const setup = createOperationSetup();
    const written: AuditEvent[] = [];
    const auditLog: AuditLog = {
      append: (_, events) => void written.push(...events),
      move: () => new Promise(() => {}),
      read: () => new Promise(() => {}),
    };
    const { runOperation } = await import('#operations/run/runOperation.ts');
    const entry = await runOperation(setup.operation(), { ...setup.ports, auditLog }, setup.show);
    expect(entry.claim?.verdict.kind).toBe('confirmed');
    expect(written).toHaveLength(5);
  });
});

function connect(): Promise<IDBDatabase> {
  const request = browser.open('app-evidence', 1);
  return new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
}

async function put(store: string, value: unknown) {
  const database = await connect();
  const request = database.transaction(store, 'readwrite').objectStore(store).put(value);
  await new Promise((resolve) => request.addEventListener('success', resolve));
  database.close();
}
