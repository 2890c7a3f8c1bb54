import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, matchPath } from './routes.ts';

describe('addresses', () => {
  it('put any id into exactly one segment, and read it back as it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (nodeId) => {
        const href = hrefOf({ to: '/controllers/$nodeId', params: { nodeId } });
        expect(href.split('/')).toHaveLength(3);
        expect(matchPath('/controllers/$nodeId', href)).toEqual({ nodeId });
      }),
    );
  });

  it('leave out what is not set in a search', () => {
    expect(hrefOf({ to: '/claim', search: { controller: 'A B', customer: undefined } })).toBe(
      '/claim?controller=A+B',
    );
  });

  it('match whole paths only, with or without a slash at the end', () => {
    expect(matchPath('/customers', '/customers/')).toEqual({});
    expect(matchPath('/customers', '/customers/x')).toBeNull();
    expect(matchPath('/customers/$customerId', '/customers')).toBeNull();
    expect(matchPath('/customers/$customerId', '/customers/')).toBeNull();
  });

  it('keep what cannot be decoded', () => {
    expect(matchPath('/controllers/$nodeId', '/controllers/%E0%A4%A')).toEqual({ nodeId: '%E0%A4%A' });
  });
});
