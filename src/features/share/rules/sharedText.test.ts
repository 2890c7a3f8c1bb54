import { describe, expect, it } from 'vitest';
import { sharedCodes, sharedText } from './sharedText.ts';

const share = (fields: { title?: string; text?: string; url?: string }) =>
  sharedText({ title: '', text: '', url: '', ...fields });

describe('the text of a share', () => {
  it('has every part once, the text first', () => {
    expect(share({ title: 'Ticket 7', text: 'Key ABCD', url: 'https://t.example/7' })).toBe(
      'Key ABCD\nhttps://t.example/7\nTicket 7',
    );
    expect(share({ title: 'a mail', text: 'a mail about a key' })).toBe('a mail about a key');
    expect(share({ title: 'same', text: ' same ', url: 'same' })).toBe('same');
  });

  it('is what an address names', () => {
    expect(share({ text: 'https://x.example/c/1CMN251ZK35R', title: '' })).toBe('1CMN251ZK35R');
    expect(share({ url: 'https://x.example/?key=H7QK-2M9X-40ZD-RT5P' })).toBe('H7QK-2M9X-40ZD-RT5P');
  });

  it('is the address itself where it names nothing', () => {
    const address = 'https://x.example/customers/3f0e6a0e-1111-4222-8333-abcdefabcdef';
    expect(share({ text: address })).toBe(address);
  });

  it('is a mail as it is', () => {
    const mail = 'Dear all,\n\nthe controller at https://x.example/c/1CMN251ZK35R fails.';
    expect(share({ text: mail })).toBe(mail);
  });
});

describe('the codes of shared photos', () => {
  it('are looked up at once if they name one thing, or a license with its controller', () => {
    expect(sharedCodes(['H7QK-2M9X-40ZD-RT5P'])).toEqual({ kind: 'text', text: 'H7QK-2M9X-40ZD-RT5P' });
    expect(sharedCodes(['Key: H7QK-2M9X-40ZD-RT5P\nSerial: 1CMN251ZK35R'])).toEqual({
      kind: 'text',
      text: 'H7QK-2M9X-40ZD-RT5P\n1CMN251ZK35R',
    });
    expect(sharedCodes(['hello'])).toMatchObject({ kind: 'text' });
  });

  it('are a choice if there are several', () => {
    expect(sharedCodes(['H7QK-2M9X-40ZD-RT5P', 'K7QK-2M9X-40ZD-RT5Q'])).toMatchObject({
      kind: 'asks',
      reading: { kind: 'choice', keys: ['H7QK-2M9X-40ZD-RT5P', 'K7QK-2M9X-40ZD-RT5Q'] },
      all: 'H7QK-2M9X-40ZD-RT5P\nK7QK-2M9X-40ZD-RT5Q',
    });
  });

  it('are named, and not looked up, if they are something else', () => {
    expect(sharedCodes(['WIFI:T:WPA;S:home;P:secret;;'])).toMatchObject({
      kind: 'asks',
      reading: { kind: 'foreign' },
      all: null,
    });
  });
});
