import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { path } from '#http/path.ts';
import { httpRequest } from './httpRequest.ts';

const urlOf = (query: Record<string, string | readonly string[] | undefined>) =>
  httpRequest('https://api.test/', { kind: 'read', method: 'GET', path: path('/v1/company'), query }).url;

test('#109 a value is one parameter, whatever is in it', () => {
  expect(urlOf({ id: '&admin=1#' })).toBe('https://api.test/v1/company?id=%26admin%3D1%23');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const url = new URL(urlOf({ id: value }));
      expect([...url.searchParams]).toEqual([['id', value]]);
      expect([url.pathname, url.hash]).toEqual(['/v1/company', '']);
    }),
  );
});

test('a repeated parameter is an array, and an absent one is not sent', () => {
  expect(urlOf({ id: ['1', '2'], uuid: undefined })).toBe('https://api.test/v1/company?id=1&id=2');
  expect(urlOf({})).toBe('https://api.test/v1/company');
});
