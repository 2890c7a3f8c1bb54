import { expect, test } from 'vitest';
import { verifyChain, nextRecord, checkpointOf, type HashChain, type ChainRecord } from './hashChain.ts';
import { auditJson, extractRecords, parseAuditEvent, parseAuditJson } from './auditFile.ts';
import type { AuditEvent } from './auditEvent.ts';
import { sentEvent } from '#operations/testing/sentEvent.ts';

const records: ChainRecord<AuditEvent>[] = [];
for (const entry of ['a', 'b', 'a']) records.push(nextRecord(records.at(-1) ?? null, sentEvent(entry)));
const chain: HashChain = { anchor: null, records, head: checkpointOf(records[2] as ChainRecord<AuditEvent>) };
const file = (of: HashChain) => auditJson(of, 0);

test('a file holds the same chain after a round trip', () => {
  const read = parseAuditJson(file(chain));
  expect(read).toEqual({ ...chain, extract: false });
  expect(read && verifyChain(read)).toMatchObject({ isValid: true, count: 3, leftOut: 0 });
});

test('an extract holds the selected records, and checkpoints in place of the others', () => {
  const read = parseAuditJson(file(extractRecords(chain, ({ entry }) => entry === 'a')));
  expect(read?.records.map((record) => parseAuditEvent(record)?.entry ?? null)).toEqual(['a', null, 'a']);
  expect(read && verifyChain(read)).toMatchObject({ isValid: true, count: 2, leftOut: 1 });
  expect(file(extractRecords(chain, () => false))).not.toContain('7B84');
});

test('an extract keeps a record that cannot be read, so that the verification names it', () => {
  const odd = { ...chain, records: [records[0], { seq: 2, planted: true }, records[2]] };
  const read = parseAuditJson(file(extractRecords(odd, () => false)));
  expect(read && verifyChain(read)).toMatchObject({ isValid: false, position: 2, why: 'unreadable' });
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"format":'],
  ['another file', '{"licenses":[]}'],
  ['another version', file(chain).replace('evidence/1', 'evidence/2')],
  ['no head', file(chain).replace(/"head": \{[^}]*\}/, '"head": {"seq": 3}')],
  ['deep nesting', '['.repeat(100_000)],
])('%s is not an audit file', (_, text) => {
  expect(parseAuditJson(text)).toBeNull();
});
