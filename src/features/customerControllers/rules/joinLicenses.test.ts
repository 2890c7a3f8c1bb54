import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { License } from '#api/contract/license.ts';
import type { LicenseConfig } from '#license/end.ts';
import { joinLicenses, nodesOf, type NodeRead, type JoinInput } from './joinLicenses.ts';
import { viewContents } from './views.ts';
import { licenseOf } from '#license/testing/license.ts';
import { standingOf } from '#license/standing.ts';
import type { Controller, DeviceNode } from '#license/tree.ts';

const RULES: LicenseConfig = { durationUnit: null, endingSoonDays: 90 };
const NOW = Date.parse('2026-06-01T00:00:00Z');

const license = (id: string, given: Partial<License> = {}) => licenseOf({ id, ...given });
const stand = (each: License) => standingOf(each, NOW, RULES);
const node = (nodeId: string): DeviceNode => ({ nodeId, device: { id: 1, properties: { nodeId } } });
const controllerRow = (nodeId: string, sites: string[] = []): Controller => ({
  ...node(nodeId),
  sites: sites.map(node),
});
const whole = (...licenses: License[]): NodeRead => ({ licenses, isWhole: true });

const joined = (input: Partial<JoinInput>) =>
  joinLicenses({
    owned: [],
    ownsAll: true,
    controllers: [],
    seesAll: true,
    reads: new Map(),
    stand,
    ...input,
  });

describe('the picture of a customer', () => {
  const linked = stand(license('a', { datalinks: ['1'] }));
  const free = stand(license('b', { datalinks: [] }));

  it('finds a license on a controller or on its site', () => {
    const { placed, controllerRows } = joined({
      owned: [linked, free],
      controllers: [controllerRow('X', ['X_site_0'])],
      reads: new Map([
        ['X', whole()],
        ['X_site_0', whole(license('a'))],
      ]),
    });
    expect(placed).toMatchObject([
      { place: 'on', on: ['X_site_0'] },
      { place: 'unlinked', on: [] },
    ]);
    expect(controllerRows).toMatchObject([{ isWhole: true, found: [{ on: ['X_site_0'], isOwned: true }] }]);
  });

  it('says elsewhere only once every controller, site and row was read', () => {
    const owned = [linked];
    const controllers = [controllerRow('X', ['X_site_0'])];
    const partly = new Map([['X', whole()]]);
    const broken = new Map([...partly, ['X_site_0', { licenses: [], isWhole: false }] as const]);
    const all = new Map([...partly, ['X_site_0', whole()] as const]);
    const placeWith = (more: Partial<JoinInput>) => joined({ owned, controllers, ...more }).placed[0]?.place;
    expect(placeWith({ reads: partly })).toBe('unknown');
    expect(placeWith({ reads: broken })).toBe('unknown');
    expect(placeWith({ reads: all, seesAll: false })).toBe('unknown');
    expect(placeWith({ reads: all })).toBe('elsewhere');
  });

  it('says of a license that the list does not hold that it is somebody else’s, where the list is whole', () => {
    const input = { controllers: [controllerRow('X')], reads: new Map([['X', whole(license('z'))]]) };
    expect(viewContents(joined(input)).foreign).toMatchObject([{ on: ['X'] }]);
    expect(viewContents(joined({ ...input, ownsAll: false })).foreign).toEqual([]);
  });

  it('believes a controller over an older list', () => {
    const input = {
      owned: [free],
      controllers: [controllerRow('X')],
      reads: new Map([['X', whole(license('b'))]]),
    };
    expect(joined(input).placed).toMatchObject([{ place: 'on' }]);
    expect(viewContents(joined(input)).waiting).toHaveLength(1);
  });

  it('tells a controller with ended licenses only from one with none', () => {
    const ended = license('e', { deactivationDate: '2026-05-01T00:00:00Z' });
    const parts = viewContents(
      joined({
        controllers: [controllerRow('X'), controllerRow('Y')],
        reads: new Map([
          ['X', whole(ended)],
          ['Y', whole()],
        ]),
      }),
    );
    expect(parts.endedOnly.map((each) => each.controller.nodeId)).toEqual(['X']);
    expect(parts.bare.map((each) => each.controller.nodeId)).toEqual(['Y']);
  });
});

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 7 });
const links = fc.option(
  fc.constantFrom<string[][]>([], ['1'], ['1', '2']).map((some) => some),
  { nil: undefined },
);
const arbitrary: fc.Arbitrary<JoinInput> = fc
  .record({
    owned: fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), datalinks: links }), {
      selector: ({ id }) => id,
    }),
    ownsAll: fc.boolean(),
    seesAll: fc.boolean(),
    controllers: fc.uniqueArray(
      fc.record({ nodeId: fc.constantFrom('U', 'V', 'W', 'X'), sites: fc.nat({ max: 2 }) }),
      { selector: ({ nodeId }) => nodeId },
    ),
    answers: fc.array(fc.option(fc.record({ ids, isWhole: fc.boolean() })), { minLength: 12, maxLength: 12 }),
  })
  .map(({ owned, controllers, answers, ...rest }) => {
    const controllerRows = controllers.map(({ nodeId, sites }) =>
      controllerRow(
        nodeId,
        Array.from({ length: sites }, (_, n) => `${nodeId}_site_${n}`),
      ),
    );
    const reads = new Map<string, NodeRead>();
    for (const [at, nodeId] of controllerRows.flatMap(nodesOf).entries()) {
      const answer = answers[at];
      if (answer)
        reads.set(nodeId, { isWhole: answer.isWhole, licenses: answer.ids.map((id) => license(id)) });
    }
    return {
      ...rest,
      controllers: controllerRows,
      reads,
      stand,
      owned: owned.map(({ id, datalinks }) => stand(license(id, { datalinks }))),
    };
  });

describe('whatever was read until now', () => {
  it('puts every license of the customer in exactly one place', () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const { placed, controllerRows } = joinLicenses(input);
        expect(placed.map(({ standing }) => standing)).toEqual(input.owned);
        const seen = new Set(
          controllerRows.flatMap(({ found }) => found.map(({ standing }) => standing.license.id)),
        );
        for (const { place, on, standing } of placed) {
          expect(place === 'on').toBe(seen.has(standing.license.id));
          expect(place === 'on').toBe(on.length > 0);
        }
      }),
    );
  });

  it('counts everything that the controllers told, once for each node', () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const { controllerRows } = joinLicenses(input);
        const told = [...input.reads.values()].reduce((sum, { licenses }) => sum + licenses.length, 0);
        const shown = controllerRows
          .flatMap(({ found }) => found)
          .reduce((sum, { on, isOwned }) => sum + (isOwned === undefined ? 0 : on.length), 0);
        expect(shown).toBe(told);
      }),
    );
  });

  it('never says that something is absent before all of it was read', () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const joined = joinLicenses(input);
        const parts = viewContents(joined);
        const isRead = (nodeId: string) => input.reads.get(nodeId)?.isWhole === true;
        const all = input.seesAll && input.controllers.flatMap(nodesOf).every(isRead);
        if (!all) expect(parts.elsewhere).toEqual([]);
        if (!input.ownsAll) expect(parts.foreign).toEqual([]);
        for (const { controller } of [...parts.bare, ...parts.endedOnly]) {
          expect(nodesOf(controller).every(isRead)).toBe(true);
        }
        expect(parts.unread.length + joined.controllerRows.filter((each) => each.isWhole).length).toBe(
          joined.controllerRows.length,
        );
      }),
    );
  });

  it('only adds to what is known when more is read', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), (input, pick) => {
        const nodeIds = [...input.reads.keys()];
        if (nodeIds.length === 0) return;
        const fewer = new Map(input.reads);
        fewer.delete(nodeIds[pick % nodeIds.length] ?? '');
        const before = joinLicenses({ ...input, reads: fewer }).placed;
        const after = joinLicenses(input).placed;
        for (const [at, { place }] of before.entries()) {
          if (place === 'on' || place === 'elsewhere') expect(after[at]?.place).toBe(place);
        }
      }),
    );
  });
});
