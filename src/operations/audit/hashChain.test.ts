import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonical,
  verifyChain,
  nextRecord,
  checkpointOf,
  type HashChain,
  type ChainRecord,
  type Checkpoint,
} from './hashChain.ts';

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const NAMES = ['at', 'kind', 'key', 'ü', 'z', 'Z', '__proto__', '10', '9'];
const event = fc.dictionary(fc.constantFrom(...NAMES), value).map((fields) => ({ ...fields }));

function chainOf(
  events: object[],
  anchor: Checkpoint | null = null,
): HashChain & { records: ChainRecord<object>[] } {
  const records: ChainRecord<object>[] = [];
  for (const each of events) records.push(nextRecord(records.at(-1) ?? anchor, each));
  const last = records.at(-1);
  return { anchor, records, head: last ? checkpointOf(last) : anchor };
}

const anchor = fc.option(
  fc.record({ seq: fc.integer({ min: 1, max: 9_000 }), hash: fc.constant('ab'.repeat(32)) }),
  { nil: null },
);
const chain = fc
  .tuple(fc.array(event, { minLength: 1, maxLength: 12 }), anchor)
  .map(([events, anchor]) => chainOf(events, anchor));

/** Returns the chain after a round trip through a file. */
const throughAFile = (given: HashChain): HashChain => JSON.parse(JSON.stringify(given)) as HashChain;

describe('the canonical form', () => {
  test('depends neither on the order of the names nor on a round trip through a file', () => {
    fc.assert(
      fc.property(event, fc.infiniteStream(fc.nat()), (given, order) => {
        const shuffled = Object.entries(given)
          .map((entry) => [order.next().value, entry] as const)
          .sort(([a], [b]) => a - b)
          .map(([, entry]) => entry);
        const other = Object.fromEntries(shuffled);
        expect(canonical(other)).toBe(canonical(given));
        expect(canonical(JSON.parse(JSON.stringify(given)) as object)).toBe(canonical(given));
      }),
    );
  });

  test('follows RFC 8785', () => {
    expect(canonical({ b: 1e21, a: '€"\\\n', Z: null, ä: -0, '10': true, '9': 4.5 })).toBe(
      String.raw`{"10":true,"9":4.5,"Z":null,"a":"€\"\\\n","b":1e+21,"ä":0}`,
    );
  });

  test('is hashed with plain SHA-256', () => {
    const record = nextRecord(null, { kind: 'sent', key: '…7B84' });
    const text = `{"key":"…7B84","kind":"sent","prev":"${'0'.repeat(64)}","seq":1}`;
    expect(record.hash).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });
});

describe('verifyChain', () => {
  test('accepts a chain as written, whether or not older records were removed', () => {
    fc.assert(
      fc.property(chain, (given) => {
        expect(verifyChain(throughAFile(given))).toEqual({
          isValid: true,
          count: given.records.length,
          leftOut: 0,
          pruned: given.anchor?.seq ?? 0,
          hash: given.head?.hash,
        });
      }),
    );
    expect(verifyChain({ anchor: null, records: [], head: null })).toMatchObject({ isValid: true, count: 0 });
  });

  test('detects any change of a record, at its position', () => {
    fc.assert(
      fc.property(
        chain,
        fc.nat(),
        fc.constantFrom(...NAMES, 'seq', 'prev', 'hash'),
        value,
        (given, position, name, to) => {
          const index = position % given.records.length;
          const records: object[] = [...given.records];
          const before = records[index] ?? {};
          const after = Object.fromEntries([...Object.entries(before), [name, to]]);
          fc.pre(canonical(after) !== canonical(before));
          records[index] = after;
          expect(verifyChain({ ...given, records })).toMatchObject({ isValid: false, position: index + 1 });
        },
      ),
    );
  });

  test('detects a missing name and a value of another type', () => {
    const given = chainOf([{ kind: 'sent', status: 200 }, { kind: 'verdict' }]);
    const [first, second] = given.records;
    const { kind: _, ...less } = first as ChainRecord<{ kind: string; status: number }>;
    for (const other of [less, { ...first, status: '200' }, { ...first, status: [200] }, [], null, 'x', 7]) {
      expect(verifyChain({ ...given, records: [other, second] })).toMatchObject({
        isValid: false,
        position: 1,
      });
    }
  });

  test('detects removed records, including the last ones', () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.integer({ min: 1, max: 4 }), (given, position, count) => {
        const index = position % given.records.length;
        const records = given.records.toSpliced(index, count);
        expect(verifyChain({ ...given, records })).toMatchObject({ isValid: false, position: index + 1 });
      }),
    );
  });

  test('detects swapped records', () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.nat(), (given, a, b) => {
        const { length } = given.records;
        const [from, to] = [a % length, b % length];
        fc.pre(from !== to);
        const records = given.records.with(from, given.records[to]!).with(to, given.records[from]!);
        expect(verifyChain({ ...given, records })).toMatchObject({
          isValid: false,
          position: Math.min(from, to) + 1,
        });
      }),
    );
  });

  test('detects an inserted record, even one that was forged to follow its predecessor', () => {
    fc.assert(
      fc.property(chain, fc.nat(), event, (given, position, other) => {
        const index = position % (given.records.length + 1);
        const forged = nextRecord(given.records[index - 1] ?? given.anchor, other);
        for (const inserted of [forged, other, given.records[0]]) {
          const records = given.records.toSpliced(index, 0, inserted as ChainRecord<object>);
          expect(verifyChain({ ...given, records }).isValid).toBe(false);
        }
      }),
    );
  });

  test('detects another anchor or head', () => {
    fc.assert(
      fc.property(chain, (given) => {
        const hash = 'cd'.repeat(32);
        const anchors = [
          { seq: given.anchor?.seq ?? 0, hash },
          { seq: 9_999, hash: '0'.repeat(64) },
        ];
        for (const anchor of anchors) expect(verifyChain({ ...given, anchor }).isValid).toBe(false);
        if (given.anchor) expect(verifyChain({ ...given, anchor: null }).isValid).toBe(false);
        for (const head of [null, { seq: given.head?.seq ?? 0, hash }]) {
          expect(verifyChain({ ...given, head })).toMatchObject({ isValid: false, why: 'end' });
        }
      }),
    );
  });
});

describe('an extract', () => {
  const left = fc.tuple(chain, fc.infiniteStream(fc.boolean())).map(([given, keeps]) => {
    const stored = given.records.map(() => keeps.next().value === true);
    const records = given.records.map((record, index) =>
      stored[index] ? record : checkpointOf(record as Checkpoint),
    );
    return { given: { ...given, records, extract: true } satisfies HashChain, stored };
  });

  test('is valid, and reports how many records are left out', () => {
    fc.assert(
      fc.property(left, ({ given, stored }) => {
        const count = stored.filter(Boolean).length;
        expect(verifyChain(throughAFile(given))).toMatchObject({
          isValid: true,
          count,
          leftOut: stored.length - count,
        });
      }),
    );
  });

  test('detects a change of a record that it holds', () => {
    fc.assert(
      fc.property(left, fc.nat(), value, ({ given, stored }, position, to) => {
        const index = position % stored.length;
        fc.pre(stored[index] === true);
        const records = given.records as object[];
        const after = { ...records[index], kind: to };
        fc.pre(canonical(after) !== canonical(records[index] ?? {}));
        expect(verifyChain({ ...given, records: records.with(index, after) }).isValid).toBe(false);
      }),
    );
  });

  test('a chain that is not an extract must not leave out a record', () => {
    const given = chainOf([{ kind: 'sent' }, { kind: 'answered' }]);
    const [first, second] = given.records as [ChainRecord<object>, ChainRecord<object>];
    const records = [checkpointOf(first), second];
    expect(verifyChain({ ...given, records })).toMatchObject({ isValid: false, position: 1 });
    expect(verifyChain({ ...given, records, extract: true })).toMatchObject({ isValid: true, leftOut: 1 });
  });
});
