import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { path } from '#http/path.ts';
import { httpRequest } from './httpRequest.ts';

const urlOf = (query: Record<string, string | readonly string[] | undefined>) =>
  httpRequest('https://api.test/', { kind: 'read', method: 'GET', path: path('/v1/company'), query }).url;

test('#109 encodes a value as one parameter, whatever characters it contains', () => {
  expect(urlOf({ id: '&admin=1#' })).toBe('https://api.test/v1/company?id=%26admin%3D1%23');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const url = new URL(urlOf({ id: value }));
      expect([...url.searchParams]).toEqual([['id', value]]);
      expect([url.pathname, url.hash]).toEqual(['/v1/company', '']);
    }),
  );
});

test('repeats a parameter for each array item and omits an undefined one', () => {
  expect(urlOf({ id: ['1', '2'], uuid: undefined })).toBe('https://api.test/v1/company?id=1&id=2');
  expect(urlOf({})).toBe('https://api.test/v1/company');
});
