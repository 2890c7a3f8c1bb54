import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, matchPath } from './routes.ts';

describe('hrefOf and matchPath', () => {
  it('encode any id as exactly one segment, and decode it to the same text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (nodeId) => {
        const href = hrefOf({ to: '/controllers/$nodeId', params: { nodeId } });
        expect(href.split('/')).toHaveLength(3);
        expect(matchPath('/controllers/$nodeId', href)).toEqual({ nodeId });
      }),
    );
  });

  it('leave out unset search parameters', () => {
    expect(hrefOf({ to: '/claim', search: { controller: 'A B', customer: undefined } })).toBe(
      '/claim?controller=A+B',
    );
  });

  it('match whole paths only, with or without a trailing slash', () => {
    expect(matchPath('/customers', '/customers/')).toEqual({});
    expect(matchPath('/customers', '/customers/x')).toBeNull();
    expect(matchPath('/customers/$customerId', '/customers')).toBeNull();
    expect(matchPath('/customers/$customerId', '/customers/')).toBeNull();
  });

  it('return a segment that cannot be decoded unchanged', () => {
    expect(matchPath('/controllers/$nodeId', '/controllers/%E0%A4%A')).toEqual({ nodeId: '%E0%A4%A' });
  });
});
