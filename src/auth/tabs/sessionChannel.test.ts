import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTabMessage } from './sessionChannel.ts';
import { newSid, parseRecord } from '#auth/storage/sessionRecord.ts';

const sid = newSid();

test.each([
  { type: 'who', sid },
  { type: 'here', sid },
  { type: 'login', sid },
  { type: 'end', sid, reason: 'logout' },
  { type: 'end', sid, reason: 'expired' },
  { type: 'at', sid, token: 'abc', ageMs: 0, lifetimeMs: 600_000 },
])('parses %j as a message', (message) => {
  expect(parseTabMessage(message)).toEqual(message);
  expect(parseTabMessage({ ...message, extra: 1 })).toEqual(message);
});

test.each([
  null,
  'end',
  {},
  { type: 'end' },
  { type: 'end', sid },
  { type: 'end', sid, reason: 'because' },
  { type: 'end', sid: 'short', reason: 'logout' },
  { type: 'login', sid: 7 },
  { type: 'at', sid, token: 'a\r\nb', ageMs: 0, lifetimeMs: 1 },
  { type: 'at', sid, token: 'abc', ageMs: -1, lifetimeMs: 1 },
  { type: 'at', sid, token: 'abc', ageMs: Number.NaN, lifetimeMs: 1 },
  { type: 'at', sid, token: 'abc', ageMs: 0, lifetimeMs: 1e15 },
  { type: 'at', sid, token: 'abc', ageMs: '0', lifetimeMs: 1 },
  { type: 'evil', sid },
])('#95 rejects the message %j', (message) => {
  expect(parseTabMessage(message)).toBeNull();
});

const record = { v: 1, sid, user: 'ann', rt: 'abc', iat: 1, persist: true };

test.each([record, { ...record, user: null, persist: false }, { ...record, prevRt: 'def', renewTriedAt: 2 }])(
  'parses %j as a record',
  (value) => {
    expect(parseRecord(value)).toMatchObject(value);
  },
);

test.each([
  null,
  'record',
  { ...record, v: 2 },
  { ...record, v: undefined },
  { ...record, sid: 'x' },
  { ...record, rt: '' },
  { ...record, rt: 'a\nb' },
  { ...record, rt: '<html>' },
  { ...record, prevRt: 7 },
  { ...record, user: 7 },
  { ...record, iat: 'now' },
  { ...record, iat: Number.NaN },
  { ...record, renewTriedAt: null },
  { ...record, persist: 'yes' },
])('#93 rejects the record %j', (value) => {
  expect(parseRecord(value)).toBeNull();
});

test('parsing never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      expect(() => [parseTabMessage(value), parseRecord(value)]).not.toThrow();
    }),
  );
});

test('newSid returns unique, well-formed ids', () => {
  const sids = new Set(Array.from({ length: 100 }, newSid));
  expect(sids.size).toBe(100);
  for (const each of sids) expect(each).toMatch(/^[0-9a-f]{32}$/);
});
