import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowSplitter } from './rowSplitter.ts';

/** The document as it comes out: its rows, put back where they were. */
function through(text: string, cuts: readonly number[] = []): unknown {
  const splitter = new RowSplitter('licenses');
  const ends = [...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
  const rows: unknown[] = [];
  let from = 0;
  for (const end of ends) {
    rows.push(...splitter.push(text.slice(from, end)).flat());
    from = end;
  }
  const left: unknown = JSON.parse(splitter.end());
  if (rows.length > 0) expect(left).toMatchObject({ licenses: [] });
  return rows.length > 0 ? { ...(left as object), licenses: rows } : left;
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

test('whatever the document and however it is cut, it comes out as JSON.parse reads it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(name, plain, { maxKeys: 3 }),
      rows,
      fc.dictionary(name, fc.jsonValue(), { maxKeys: 3 }),
      fc.nat(2),
      cuts,
      (before, licenses, after, indent, cuts) => {
        const text = JSON.stringify({ ...before, licenses, ...after }, null, indent);
        expect(through(text, cuts)).toEqual(JSON.parse(text));
      },
    ),
    { numRuns: 300 },
  );
});

test('a text that JSON.parse refuses is refused, wherever it is broken', () => {
  const licenses = Array.from({ length: 1_200 }, (_, index) => ({ id: `"\\${index}`, list: [index, {}] }));
  const whole = JSON.stringify({ licenses, more: [1] });
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom('', ',', ']', '}', '[', '"', '\\', '\n', 'x'),
      cuts,
      (at, by, cuts) => {
        const place = at % whole.length;
        const text = whole.slice(0, place) + by + whole.slice(place + 1);
        expect(outcome(() => through(text, cuts))).toEqual(outcome(() => JSON.parse(text)));
      },
    ),
    { numRuns: 500 },
  );
});

test.each(['', '{}', '[]', 'null', '{"licenses":[]}', '{"licenses":[ ]}', '{"licenses":{"a":[1]}}'])(
  '%s has no rows',
  (text) => {
    expect(outcome(() => through(text))).toEqual(outcome(() => JSON.parse(text)));
  },
);

test.each(['{"licenses":[1', '{"licenses":[1}', '{"licenses":[1]', '{"licenses":[,]}', '{"licenses":[1,]}'])(
  '%s is no JSON',
  (text) => {
    expect(outcome(() => through(text))).toEqual({ failed: true });
  },
);

test('rows come before the end', () => {
  const splitter = new RowSplitter('licenses');
  expect(splitter.push(`{"total": 900, "licenses": [${'{"id":1},'.repeat(700)}`)).toHaveLength(1);
  expect(splitter.push('{"id":2}]')).toEqual([
    Array.from({ length: 201 }, (_, at) => ({ id: at < 200 ? 1 : 2 })),
  ]);
});

test('a field that does not come is not looked for any longer', () => {
  const text = JSON.stringify({ before: { deep: 'x'.repeat(70_000) }, licenses: [1, 2] });
  expect(through(text, [65_000])).toEqual(JSON.parse(text));
});
