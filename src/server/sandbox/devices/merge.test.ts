import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyUpdate } from './merge.ts';

const json = (text: string): Record<string, unknown> => JSON.parse(text);

describe('an update', () => {
  const old = json('{"name":"a","info":{"model":"m","maker":{"id":1}},"nodeParentsIds":["x","y"]}');

  it('replaces everything in strict mode', () => {
    expect(applyUpdate('strict', old, { name: 'b' })).toEqual({ name: 'b' });
  });

  it('replaces the named properties in legacy mode', () => {
    expect(applyUpdate('legacy', old, { info: { model: 'n' } })).toEqual({ ...old, info: { model: 'n' } });
  });

  it('merges only objects in merge mode', () => {
    const update = json('{"info":{"maker":{"name":"n"}},"nodeParentsIds":["z"],"name":{"de":"b"}}');
    expect(applyUpdate('merge', old, update)).toEqual({
      name: { de: 'b' },
      info: { model: 'm', maker: { id: 1, name: 'n' } },
      nodeParentsIds: ['z'],
    });
    expect(applyUpdate('merge', old, { info: null })).toEqual({ ...old, info: null });
  });

  it('never changes a prototype', () => {
    const hostile = json(
      '{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},"info":{"__proto__":{"evil":1}}}',
    );
    for (const mode of ['strict', 'legacy', 'merge'] as const) {
      const merged = applyUpdate(mode, applyUpdate(mode, old, hostile), hostile);
      expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
      expect(merged).not.toHaveProperty('evil');
      expect(Object.keys(merged)).toContain('__proto__');
    }
    expect(Object.prototype).not.toHaveProperty('evil');
  });

  it('is idempotent in merge mode', () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(objects, objects, (before, update) => {
        const text = JSON.stringify(before);
        const once = applyUpdate('merge', before, update);
        expect(applyUpdate('merge', once, update)).toEqual(once);
        expect(Object.keys(once).sort()).toEqual([...new Set(Object.keys({ ...before, ...update }))].sort());
        expect(JSON.stringify(before)).toBe(text);
      }),
    );
  });
});
