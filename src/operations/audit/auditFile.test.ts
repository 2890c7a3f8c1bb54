import { expect, test } from 'vitest';
import { checkChain, link, stubOf, type Chain, type Linked } from './hashChain.ts';
import { evidenceJson, extractOf, factIn, readEvidenceJson } from './auditFile.ts';
import type { Fact } from './auditFact.ts';
import { sentFact } from '#operations/testing/sentFact.ts';

const records: Linked<Fact>[] = [];
for (const entry of ['a', 'b', 'a']) records.push(link(records.at(-1) ?? null, sentFact(entry)));
const chain: Chain = { anchor: null, records, head: stubOf(records[2] as Linked<Fact>) };
const file = (of: Chain) => evidenceJson(of, 0);

test('a file says the same chain when it is read', () => {
  const read = readEvidenceJson(file(chain));
  expect(read).toEqual({ ...chain, extract: false });
  expect(read && checkChain(read)).toMatchObject({ whole: true, count: 3, leftOut: 0 });
});

test('an extract has what is wanted, and the marks of the rest', () => {
  const read = readEvidenceJson(file(extractOf(chain, ({ entry }) => entry === 'a')));
  expect(read?.records.map((record) => factIn(record)?.entry ?? null)).toEqual(['a', null, 'a']);
  expect(read && checkChain(read)).toMatchObject({ whole: true, count: 2, leftOut: 1 });
  expect(file(extractOf(chain, () => false))).not.toContain('7B84');
});

test('a record that cannot be read stays in an extract, for its check to name it', () => {
  const odd = { ...chain, records: [records[0], { seq: 2, planted: true }, records[2]] };
  const read = readEvidenceJson(file(extractOf(odd, () => false)));
  expect(read && checkChain(read)).toMatchObject({ whole: false, place: 2, why: 'unreadable' });
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"format":'],
  ['another file', '{"licenses":[]}'],
  ['another version', file(chain).replace('evidence/1', 'evidence/2')],
  ['no head', file(chain).replace(/"head": \{[^}]*\}/, '"head": {"seq": 3}')],
  ['deep nesting', '['.repeat(100_000)],
])('%s is no evidence', (_, text) => {
  expect(readEvidenceJson(text)).toBeNull();
});
