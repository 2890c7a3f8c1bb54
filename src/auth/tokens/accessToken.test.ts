import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SimulatedBrowser, useSimulatedTime } from '#http/testing/browser.ts';
import { AccessToken } from './accessToken.ts';

const MINUTE = 60_000;
const SID = '0'.repeat(32);

beforeEach(useSimulatedTime);
afterEach(() => vi.useRealTimers());

function setUp() {
  const browser = new SimulatedBrowser(() => Promise.reject(new Error('not used')));
  const tab = browser.openTab();
  const access = new AccessToken(tab.platform());
  access.receive('first');
  return { browser, tab, access };
}

const tokenMessage = (token: string, ageMs: number) =>
  ({ type: 'at', sid: SID, token, ageMs, lifetimeMs: 10 * MINUTE }) as const;

test('is usable until a minute before its expiry', () => {
  const { access } = setUp();
  vi.advanceTimersByTime(9 * MINUTE - 1);
  expect(access.usable()).toBe('first');
  vi.advanceTimersByTime(1);
  expect(access.usable()).toBeNull();
});

test('is usable for three quarters of a short lifetime', () => {
  const { access } = setUp();
  const claims = Buffer.from(JSON.stringify({ iat: 100, exp: 140 })).toString('base64url');
  const short = `e30.${claims}.c2ln`;
  access.receive(short);
  vi.advanceTimersByTime(29_999);
  expect(access.usable()).toBe(short);
  vi.advanceTimersByTime(1);
  expect(access.usable()).toBeNull();
});

test('expires during a sleep in which the monotonic clock stopped', () => {
  const { tab, access } = setUp();
  vi.advanceTimersByTime(11 * MINUTE);
  tab.asleepMs = 11 * MINUTE;
  expect(access.usable()).toBeNull();
});

test('expires on time when the wall clock is set back', () => {
  const { browser, access } = setUp();
  browser.wallOffsetMs = -60 * MINUTE;
  expect(access.usable()).toBe('first');
  vi.advanceTimersByTime(9 * MINUTE);
  expect(access.usable()).toBeNull();
});

test('expires once when the wall clock jumps forward', () => {
  const { browser, access } = setUp();
  browser.wallOffsetMs = 240 * MINUTE;
  expect(access.usable()).toBeNull();
  access.receive('second');
  expect(access.usable()).toBe('second');
});

test('adopts a token of another tab only if it lasts longer', () => {
  const { access } = setUp();
  vi.advanceTimersByTime(MINUTE);
  access.adopt(tokenMessage('older', 2 * MINUTE));
  expect(access.usable()).toBe('first');
  access.adopt(tokenMessage('newer', 0));
  expect(access.usable()).toBe('newer');
  expect(access.leftMs()).toBe(10 * MINUTE);
});

test('accepts a rejected token again from the service, but not from another tab', () => {
  const { access } = setUp();
  access.reject('first');
  expect(access.usable()).toBeNull();
  access.adopt(tokenMessage('first', 0));
  expect(access.usable()).toBeNull();
  access.receive('first');
  expect(access.usable()).toBe('first');
});

test('keeps the current token when an older token is rejected', () => {
  const { access } = setUp();
  access.receive('second');
  access.reject('first');
  expect(access.usable()).toBe('second');
});

test('shares its age while usable, and null afterwards', () => {
  const { access } = setUp();
  vi.advanceTimersByTime(MINUTE);
  expect(access.message(SID)).toEqual(tokenMessage('first', MINUTE));
  vi.advanceTimersByTime(9 * MINUTE);
  expect(access.message(SID)).toBeNull();
});
