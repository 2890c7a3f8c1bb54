import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonical,
  checkChain,
  appendLink,
  stubOf,
  type HashChain,
  type ChainLink,
  type ChainMark,
} from './hashChain.ts';

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const NAMES = ['at', 'kind', 'key', 'ü', 'z', 'Z', '__proto__', '10', '9'];
const fact = fc.dictionary(fc.constantFrom(...NAMES), value).map((fields) => ({ ...fields }));

function chainOf(
  facts: object[],
  anchor: ChainMark | null = null,
): HashChain & { records: ChainLink<object>[] } {
  const records: ChainLink<object>[] = [];
  for (const each of facts) records.push(appendLink(records.at(-1) ?? anchor, each));
  const last = records.at(-1);
  return { anchor, records, head: last ? stubOf(last) : anchor };
}

const anchor = fc.option(
  fc.record({ seq: fc.integer({ min: 1, max: 9_000 }), hash: fc.constant('ab'.repeat(32)) }),
  { nil: null },
);
const chain = fc
  .tuple(fc.array(fact, { minLength: 1, maxLength: 12 }), anchor)
  .map(([facts, anchor]) => chainOf(facts, anchor));

/** As it goes into a file and comes back. */
const throughAFile = (given: HashChain): HashChain => JSON.parse(JSON.stringify(given)) as HashChain;

describe('the canonical text', () => {
  test('does not depend on the order of the names, nor on the way through a file', () => {
    fc.assert(
      fc.property(fact, fc.infiniteStream(fc.nat()), (given, order) => {
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

  test('is what RFC 8785 says', () => {
    expect(canonical({ b: 1e21, a: '€"\\\n', Z: null, ä: -0, '10': true, '9': 4.5 })).toBe(
      String.raw`{"10":true,"9":4.5,"Z":null,"a":"€\"\\\n","b":1e+21,"ä":0}`,
    );
  });

  test('is hashed as anybody would', () => {
    const record = appendLink(null, { kind: 'sent', key: '…7B84' });
    const text = `{"key":"…7B84","kind":"sent","prev":"${'0'.repeat(64)}","seq":1}`;
    expect(record.hash).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });
});

describe('a chain', () => {
  test('is whole as it was written, whether it begins at its first record or after removed ones', () => {
    fc.assert(
      fc.property(chain, (given) => {
        expect(checkChain(throughAFile(given))).toEqual({
          whole: true,
          count: given.records.length,
          leftOut: 0,
          pruned: given.anchor?.seq ?? 0,
          hash: given.head?.hash,
        });
      }),
    );
    expect(checkChain({ anchor: null, records: [], head: null })).toMatchObject({ whole: true, count: 0 });
  });

  test('any change of a record is found, at the record', () => {
    fc.assert(
      fc.property(
        chain,
        fc.nat(),
        fc.constantFrom(...NAMES, 'seq', 'prev', 'hash'),
        value,
        (given, at, name, to) => {
          const index = at % given.records.length;
          const records: object[] = [...given.records];
          const before = records[index] ?? {};
          const after = Object.fromEntries([...Object.entries(before), [name, to]]);
          fc.pre(canonical(after) !== canonical(before));
          records[index] = after;
          expect(checkChain({ ...given, records })).toMatchObject({ whole: false, place: index + 1 });
        },
      ),
    );
  });

  test('a name that is taken out, or another form of a value, is found', () => {
    const given = chainOf([{ kind: 'sent', status: 200 }, { kind: 'verdict' }]);
    const [first, second] = given.records;
    const { kind: _, ...less } = first as ChainLink<{ kind: string; status: number }>;
    for (const other of [less, { ...first, status: '200' }, { ...first, status: [200] }, [], null, 'x', 7]) {
      expect(checkChain({ ...given, records: [other, second] })).toMatchObject({ whole: false, place: 1 });
    }
  });

  test('a removal anywhere, the last ones included, is found', () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.integer({ min: 1, max: 4 }), (given, at, count) => {
        const index = at % given.records.length;
        const records = given.records.toSpliced(index, count);
        expect(checkChain({ ...given, records })).toMatchObject({ whole: false, place: index + 1 });
      }),
    );
  });

  test('a swap is found', () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.nat(), (given, a, b) => {
        const { length } = given.records;
        const [from, to] = [a % length, b % length];
        fc.pre(from !== to);
        const records = given.records.with(from, given.records[to]!).with(to, given.records[from]!);
        expect(checkChain({ ...given, records })).toMatchObject({
          whole: false,
          place: Math.min(from, to) + 1,
        });
      }),
    );
  });

  test('an insertion is found, also of a record that was made to follow', () => {
    fc.assert(
      fc.property(chain, fc.nat(), fact, (given, at, other) => {
        const index = at % (given.records.length + 1);
        const forged = appendLink(given.records[index - 1] ?? given.anchor, other);
        for (const inserted of [forged, other, given.records[0]]) {
          const records = given.records.toSpliced(index, 0, inserted as ChainLink<object>);
          expect(checkChain({ ...given, records }).whole).toBe(false);
        }
      }),
    );
  });

  test('another beginning or end is found', () => {
    fc.assert(
      fc.property(chain, (given) => {
        const hash = 'cd'.repeat(32);
        const anchors = [
          { seq: given.anchor?.seq ?? 0, hash },
          { seq: 9_999, hash: '0'.repeat(64) },
        ];
        for (const anchor of anchors) expect(checkChain({ ...given, anchor }).whole).toBe(false);
        if (given.anchor) expect(checkChain({ ...given, anchor: null }).whole).toBe(false);
        for (const head of [null, { seq: given.head?.seq ?? 0, hash }]) {
          expect(checkChain({ ...given, head })).toMatchObject({ whole: false, why: 'end' });
        }
      }),
    );
  });
});

describe('an extract', () => {
  const left = fc.tuple(chain, fc.infiniteStream(fc.boolean())).map(([given, keeps]) => {
    const kept = given.records.map(() => keeps.next().value === true);
    const records = given.records.map((record, at) => (kept[at] ? record : stubOf(record as ChainMark)));
    return { given: { ...given, records, extract: true } satisfies HashChain, kept };
  });

  test('fits, and says how much is left out', () => {
    fc.assert(
      fc.property(left, ({ given, kept }) => {
        const count = kept.filter(Boolean).length;
        expect(checkChain(throughAFile(given))).toMatchObject({
          whole: true,
          count,
          leftOut: kept.length - count,
        });
      }),
    );
  });

  test('what it says cannot be changed either', () => {
    fc.assert(
      fc.property(left, fc.nat(), value, ({ given, kept }, at, to) => {
        const index = at % kept.length;
        fc.pre(kept[index] === true);
        const records = given.records as object[];
        const after = { ...records[index], kind: to };
        fc.pre(canonical(after) !== canonical(records[index] ?? {}));
        expect(checkChain({ ...given, records: records.with(index, after) }).whole).toBe(false);
      }),
    );
  });

  test('a record that is missing in a chain that is to be whole is no extract', () => {
    const given = chainOf([{ kind: 'sent' }, { kind: 'answered' }]);
    const [first, second] = given.records as [ChainLink<object>, ChainLink<object>];
    const records = [stubOf(first), second];
    expect(checkChain({ ...given, records })).toMatchObject({ whole: false, place: 1 });
    expect(checkChain({ ...given, records, extract: true })).toMatchObject({ whole: true, leftOut: 1 });
  });
});
