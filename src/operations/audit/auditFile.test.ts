import { expect, test } from 'vitest';
import { checkChain, appendLink, stubOf, type HashChain, type ChainLink } from './hashChain.ts';
import { auditJson, extractOfEntry, factIn, parseAuditJson } from './auditFile.ts';
import type { Fact } from './auditFact.ts';
import { sentFact } from '#operations/testing/sentFact.ts';

const records: ChainLink<Fact>[] = [];
for (const entry of ['a', 'b', 'a']) records.push(appendLink(records.at(-1) ?? null, sentFact(entry)));
const chain: HashChain = { anchor: null, records, head: stubOf(records[2] as ChainLink<Fact>) };
const file = (of: HashChain) => auditJson(of, 0);

test('a file says the same chain when it is read', () => {
  const read = parseAuditJson(file(chain));
  expect(read).toEqual({ ...chain, extract: false });
  expect(read && checkChain(read)).toMatchObject({ whole: true, count: 3, leftOut: 0 });
});

test('an extract has what is wanted, and the marks of the rest', () => {
  const read = parseAuditJson(file(extractOfEntry(chain, ({ entry }) => entry === 'a')));
  expect(read?.records.map((record) => factIn(record)?.entry ?? null)).toEqual(['a', null, 'a']);
  expect(read && checkChain(read)).toMatchObject({ whole: true, count: 2, leftOut: 1 });
  expect(file(extractOfEntry(chain, () => false))).not.toContain('7B84');
});

test('a record that cannot be read stays in an extract, for its check to name it', () => {
  const odd = { ...chain, records: [records[0], { seq: 2, planted: true }, records[2]] };
  const read = parseAuditJson(file(extractOfEntry(odd, () => false)));
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
  expect(parseAuditJson(text)).toBeNull();
});
