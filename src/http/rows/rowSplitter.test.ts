import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowSplitter } from './rowSplitter.ts';

/** Splits the document at `cuts` and puts the extracted rows back into the rest. */
function splitAndRejoin(text: string, cuts: readonly number[] = []): unknown {
  const splitter = new RowSplitter('licenses');
  const ends = [...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
  const rows: unknown[] = [];
  let from = 0;
  for (const end of ends) {
    rows.push(...splitter.push(text.slice(from, end)).flat());
    from = end;
  }
  const rest: unknown = JSON.parse(splitter.end());
  if (rows.length > 0) expect(rest).toMatchObject({ licenses: [] });
  return rows.length > 0 ? { ...(rest as object), licenses: rows } : rest;
}

const outcome = (read: () => unknown) => {
  try {
    return { value: read() };
  } catch (error) {
    return { failed: error instanceof SyntaxError };
  }
};

const rows = fc.oneof(
  fc.array(fc.jsonValue()),
  fc.jsonValue().map((row) => Array.from({ length: 1_001 }, () => row)),
);
const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const name = fc.string().filter((text) => text !== 'licenses' && text !== '__proto__');
const cuts = fc.array(fc.nat(), { maxLength: 6 });

test('returns what JSON.parse returns, for any document and any cuts', () => {
  fc.assert(
    fc.property(
      fc.dictionary(name, plain, { maxKeys: 3 }),
      rows,
      fc.dictionary(name, fc.jsonValue(), { maxKeys: 3 }),
      fc.nat(2),
      cuts,
      (before, licenses, after, indent, cuts) => {
        const text = JSON.stringify({ ...before, licenses, ...after }, null, indent);
        expect(splitAndRejoin(text, cuts)).toEqual(JSON.parse(text));
      },
    ),
    { numRuns: 300 },
  );
});

test('rejects every text that JSON.parse rejects, wherever the text is broken', () => {
  const licenses = Array.from({ length: 1_200 }, (_, index) => ({ id: `"\\${index}`, list: [index, {}] }));
  const valid = JSON.stringify({ licenses, more: [1] });
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom('', ',', ']', '}', '[', '"', '\\', '\n', 'x'),
      cuts,
      (position, replacement, cuts) => {
        const index = position % valid.length;
        const text = valid.slice(0, index) + replacement + valid.slice(index + 1);
        expect(outcome(() => splitAndRejoin(text, cuts))).toEqual(outcome(() => JSON.parse(text)));
      },
    ),
    { numRuns: 500 },
  );
});

test.each(['', '{}', '[]', 'null', '{"licenses":[]}', '{"licenses":[ ]}', '{"licenses":{"a":[1]}}'])(
  'finds no rows in %s',
  (text) => {
    expect(outcome(() => splitAndRejoin(text))).toEqual(outcome(() => JSON.parse(text)));
  },
);

test.each(['{"licenses":[1', '{"licenses":[1}', '{"licenses":[1]', '{"licenses":[,]}', '{"licenses":[1,]}'])(
  'rejects %s as invalid JSON',
  (text) => {
    expect(outcome(() => splitAndRejoin(text))).toEqual({ failed: true });
  },
);

test('returns rows before the document ends', () => {
  const splitter = new RowSplitter('licenses');
  expect(splitter.push(`{"total": 900, "licenses": [${'{"id":1},'.repeat(700)}`)).toHaveLength(1);
  expect(splitter.push('{"id":2}]')).toEqual([
    Array.from({ length: 201 }, (_, index) => ({ id: index < 200 ? 1 : 2 })),
  ]);
});

test('stops looking for the field after 64,000 characters', () => {
  const text = JSON.stringify({ before: { deep: 'x'.repeat(70_000) }, licenses: [1, 2] });
  expect(splitAndRejoin(text, [65_000])).toEqual(JSON.parse(text));
});
