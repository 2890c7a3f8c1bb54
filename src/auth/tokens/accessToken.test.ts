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

test('is usable until a minute before its end', () => {
  const { access } = setUp();
  vi.advanceTimersByTime(9 * MINUTE - 1);
  expect(access.usable()).toBe('first');
  vi.advanceTimersByTime(1);
  expect(access.usable()).toBeNull();
});

test('a short life is used to three quarters', () => {
  const { access } = setUp();
  const claims = Buffer.from(JSON.stringify({ iat: 100, exp: 140 })).toString('base64url');
  const short = `e30.${claims}.c2ln`;
  access.receive(short);
  vi.advanceTimersByTime(29_999);
  expect(access.usable()).toBe(short);
  vi.advanceTimersByTime(1);
  expect(access.usable()).toBeNull();
});

test('a sleep in which the monotonic clock stood still counts', () => {
  const { tab, access } = setUp();
  vi.advanceTimersByTime(11 * MINUTE);
  tab.asleepMs = 11 * MINUTE;
  expect(access.usable()).toBeNull();
});

test('a wall clock that is set back does not make it younger', () => {
  const { browser, access } = setUp();
  browser.wallOffsetMs = -60 * MINUTE;
  expect(access.usable()).toBe('first');
  vi.advanceTimersByTime(9 * MINUTE);
  expect(access.usable()).toBeNull();
});

test('a wall clock that jumps forward ends it, once', () => {
  const { browser, access } = setUp();
  browser.wallOffsetMs = 240 * MINUTE;
  expect(access.usable()).toBeNull();
  access.receive('second');
  expect(access.usable()).toBe('second');
});

test('another tab’s token is taken only if it lasts longer', () => {
  const { access } = setUp();
  vi.advanceTimersByTime(MINUTE);
  access.adopt(tokenMessage('older', 2 * MINUTE));
  expect(access.usable()).toBe('first');
  access.adopt(tokenMessage('newer', 0));
  expect(access.usable()).toBe('newer');
  expect(access.leftMs()).toBe(10 * MINUTE);
});

test('a token that was refused here is not taken from another tab, but from the service', () => {
  const { access } = setUp();
  access.reject('first');
  expect(access.usable()).toBeNull();
  access.adopt(tokenMessage('first', 0));
  expect(access.usable()).toBeNull();
  access.receive('first');
  expect(access.usable()).toBe('first');
});

test('a refusal of a token that was replaced meanwhile takes nothing away', () => {
  const { access } = setUp();
  access.receive('second');
  access.reject('first');
  expect(access.usable()).toBe('second');
});

test('tells its age, and nothing once it is of no use', () => {
  const { access } = setUp();
  vi.advanceTimersByTime(MINUTE);
  expect(access.message(SID)).toEqual(tokenMessage('first', MINUTE));
  vi.advanceTimersByTime(9 * MINUTE);
  expect(access.message(SID)).toBeNull();
});
