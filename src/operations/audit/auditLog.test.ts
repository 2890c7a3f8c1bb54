import * as fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAuditStore } from './auditStore.ts';
import { checkChain, type HashChain, type ChainLink } from './hashChain.ts';
import { createAuditLog, type AuditLog } from './auditLog.ts';
import { Fact } from './auditFact.ts';
import { createOperationSetup, USER } from '#operations/testing/bench.ts';
import { sentFact } from '#operations/testing/sentFact.ts';

let browser: IDBFactory;
beforeEach(() => {
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  browser = new IDBFactory();
});
const tab = (kept?: number) =>
  createAuditLog(
    createAuditStore(() => browser),
    kept,
  );

const recordsOf = ({ records }: HashChain) => records as ChainLink<Fact>[];
const entriesOf = (chain: HashChain) => recordsOf(chain).map(({ entry }) => entry);

describe('the evidence', () => {
  test('is there after a reload, in the order it was given, each user’s apart', async () => {
    const auditLog = tab();
    auditLog.append('one', [sentFact('a'), sentFact('b')]);
    auditLog.append('other', [sentFact('x')]);
    auditLog.append('one', [sentFact('c')]);
    await auditLog.read('one');
    const chain = await tab().read('one');
    expect(entriesOf(chain)).toEqual(['a', 'b', 'c']);
    expect(checkChain(chain)).toMatchObject({ whole: true, count: 3, pruned: 0 });
    expect(entriesOf(await tab().read('other'))).toEqual(['x']);
    expect(checkChain(await tab().read('nobody'))).toMatchObject({ whole: true, count: 0 });
  });

  test('tabs that write at the same time never fork it, and none loses a record', async () => {
    const writes = fc.array(fc.record({ tab: fc.nat({ max: 2 }), count: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 15,
    });
    await fc.assert(
      fc.asyncProperty(writes, async (given) => {
        browser = new IDBFactory();
        const tabs = [tab(), tab(), tab()];
        const expected: string[][] = [[], [], []];
        for (const [index, { tab, count }] of given.entries()) {
          const facts = Array.from({ length: count }, (_, at) => sentFact(`${tab}.${index}.${at}`));
          expected[tab]?.push(...facts.map(({ entry }) => entry));
          tabs[tab]?.append('one', facts);
        }
        await Promise.all(tabs.map((each) => each.read('one')));
        const chain = await tab().read('one');
        expect(checkChain(chain)).toMatchObject({ whole: true, count: expected.flat().length });
        for (const [at, entries] of expected.entries()) {
          expect(entriesOf(chain).filter((entry) => entry.startsWith(`${at}.`))).toEqual(entries);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('makes room by removing the oldest, and says where it begins', async () => {
    const auditLog = tab(5);
    for (let at = 1; at <= 12; at += 1) auditLog.append('one', [sentFact(`${at}`)]);
    const chain = await auditLog.read('one');
    expect(entriesOf(chain)).toEqual(['8', '9', '10', '11', '12']);
    expect(chain.anchor?.seq).toBe(7);
    expect(recordsOf(chain)[0]?.prev).toBe(chain.anchor?.hash);
    expect(checkChain(chain)).toMatchObject({ whole: true, count: 5, pruned: 7 });
  });

  test('a record that was changed in the database is named, and what is written after it does not hide it', async () => {
    const auditLog = tab();
    auditLog.append('one', [sentFact('a'), sentFact('b'), sentFact('c')]);
    const { records } = await auditLog.read('one');
    await put('records', { user: 'one', seq: 2, record: { ...(records[1] as Fact), status: 200 } });
    auditLog.append('one', [sentFact('d')]);
    const chain = await auditLog.read('one');
    expect(chain.records).toHaveLength(4);
    expect(checkChain(chain)).toMatchObject({ whole: false, place: 2, seq: 2, why: 'changed' });
  });

  test('the last record cannot be taken away without being missed', async () => {
    const auditLog = tab();
    auditLog.append('one', [sentFact('a'), sentFact('b')]);
    await auditLog.read('one');
    const database = await connect();
    const request = database.transaction('records', 'readwrite').objectStore('records').delete(['one', 2]);
    await new Promise((resolve) => request.addEventListener('success', resolve));
    database.close();
    expect(checkChain(await tab().read('one'))).toMatchObject({ whole: false, place: 2, why: 'end' });
  });

  test('where there is no database, the page keeps its own', async () => {
    const auditLog = createAuditLog(
      createAuditStore(() => {
        throw new DOMException('', 'SecurityError');
      }),
      3,
    );
    for (const entry of ['a', 'b', 'c', 'd']) auditLog.append('one', [sentFact(entry)]);
    const chain = await auditLog.read('one');
    expect(entriesOf(chain)).toEqual(['b', 'c', 'd']);
    expect(checkChain(chain)).toMatchObject({ whole: true, count: 3, pruned: 1 });
  });
});

describe('what an intent leaves', () => {
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
      'lost, and found by reading back',
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
    const bench = createOperationSetup();
    Object.assign(bench.service, service);
    await bench.run({ activate: name === 'confirmed' ? { iso: null, again: false } : null });
    expect(await lines(bench.ports.auditLog)).toEqual(expected);
    const text = JSON.stringify(await bench.ports.auditLog.read(USER));
    expect(text).not.toContain(bench.service.license.key);
    for (const each of recordsOf(await bench.ports.auditLog.read(USER))) Fact.parse(each);
  });

  test('what was typed for a controller that nobody knows is masked: it may be a key', async () => {
    const bench = createOperationSetup();
    bench.service.controllerKnown = false;
    await bench.run({ nodeId: 'EMS7-Q2ZK-81PD-M5XA' });
    const [record] = recordsOf(await bench.ports.auditLog.read(USER));
    expect(record?.controller).toBe('…M5XA');
  });

  test('it is not waited for: an evidence that never writes holds nothing back', async () => {
    const bench = createOperationSetup();
    const written: Fact[] = [];
    const auditLog: AuditLog = {
      append: (_, facts) => void written.push(...facts),
      read: () => new Promise(() => {}),
    };
    const { runOperation } = await import('#operations/run/runOperation.ts');
    const entry = await runOperation(bench.intent(), { ...bench.ports, auditLog }, bench.show);
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
