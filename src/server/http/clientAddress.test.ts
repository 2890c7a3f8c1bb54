import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { addressGroup, clientAddress } from './clientAddress.ts';

const request = (forwarded: string | undefined, remoteAddress = '10.0.0.9') =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage;

describe('the address of a client', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['6.6.6.6, 203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:5000', '203.0.113.7'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['"[2001:db8::1]:443"', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::ffff:cb00:7107', '203.0.113.7'],
    ['unknown', '10.0.0.9'],
    ['_hidden', '10.0.0.9'],
    ['203.0.113.700', '10.0.0.9'],
    ['203.0.113.7, ', '10.0.0.9'],
    [`${'1'.repeat(10_000)}`, '10.0.0.9'],
    [undefined, '10.0.0.9'],
  ])('of X-Forwarded-For %s is %s', (forwarded, address) => {
    expect(clientAddress(request(forwarded), true)).toBe(address);
  });

  it('is the peer address if no proxy is trusted', () => {
    expect(clientAddress(request('203.0.113.7', '::ffff:10.0.0.8'), false)).toBe('10.0.0.8');
    expect(clientAddress(request('203.0.113.7', '2001:db8::5'), false)).toBe('2001:db8::5');
  });
});

describe('the address group of rate limits', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });
});
