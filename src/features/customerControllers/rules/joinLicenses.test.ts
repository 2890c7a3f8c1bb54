import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { License } from '#api/contract/license.ts';
import type { LicenseConfig } from '#license/end.ts';
import { joinLicenses, nodesOf, type NodeRead, type JoinInput } from './joinLicenses.ts';
import { viewContents } from './views.ts';
import { licenseOf } from '#license/testing/license.ts';
import { evaluateLicense } from '#license/evaluateLicense.ts';
import type { Controller, DeviceNode } from '#license/tree.ts';

const LICENSE_CONFIG: LicenseConfig = { durationUnit: null, endingSoonDays: 90 };
const NOW = Date.parse('2026-06-01T00:00:00Z');

const license = (id: string, given: Partial<License> = {}) => licenseOf({ id, ...given });
const evaluate = (each: License) => evaluateLicense(each, NOW, LICENSE_CONFIG);
const node = (nodeId: string): DeviceNode => ({ nodeId, device: { id: 1, properties: { nodeId } } });
const controllerRow = (nodeId: string, sites: string[] = []): Controller => ({
  ...node(nodeId),
  sites: sites.map(node),
});
const completeRead = (...licenses: License[]): NodeRead => ({ licenses, isComplete: true });

const joined = (input: Partial<JoinInput>) =>
  joinLicenses({
    owned: [],
    hasAllOwned: true,
    controllers: [],
    hasAllControllers: true,
    reads: new Map(),
    evaluate,
    ...input,
  });

describe('joinLicenses', () => {
  const linked = evaluate(license('a', { datalinks: ['1'] }));
  const free = evaluate(license('b', { datalinks: [] }));

  it('finds a license on a controller or its site', () => {
    const { located, controllerRows } = joined({
      owned: [linked, free],
      controllers: [controllerRow('X', ['X_site_0'])],
      reads: new Map([
        ['X', completeRead()],
        ['X_site_0', completeRead(license('a'))],
      ]),
    });
    expect(located).toMatchObject([
      { location: 'on', on: ['X_site_0'] },
      { location: 'unlinked', on: [] },
    ]);
    expect(controllerRows).toMatchObject([
      { isComplete: true, licenses: [{ on: ['X_site_0'], isOwned: true }] },
    ]);
  });

  it('reports `elsewhere` only once every controller, site and row was read', () => {
    const owned = [linked];
    const controllers = [controllerRow('X', ['X_site_0'])];
    const partly = new Map([['X', completeRead()]]);
    const broken = new Map([...partly, ['X_site_0', { licenses: [], isComplete: false }] as const]);
    const all = new Map([...partly, ['X_site_0', completeRead()] as const]);
    const locationWith = (more: Partial<JoinInput>) =>
      joined({ owned, controllers, ...more }).located[0]?.location;
    expect(locationWith({ reads: partly })).toBe('unknown');
    expect(locationWith({ reads: broken })).toBe('unknown');
    expect(locationWith({ reads: all, hasAllControllers: false })).toBe('unknown');
    expect(locationWith({ reads: all })).toBe('elsewhere');
  });

  it('reports a license as foreign only if a complete list does not contain it', () => {
    const input = { controllers: [controllerRow('X')], reads: new Map([['X', completeRead(license('z'))]]) };
    expect(viewContents(joined(input)).foreign).toMatchObject([{ on: ['X'] }]);
    expect(viewContents(joined({ ...input, hasAllOwned: false })).foreign).toEqual([]);
  });

  it('prefers a controller to an older list', () => {
    const input = {
      owned: [free],
      controllers: [controllerRow('X')],
      reads: new Map([['X', completeRead(license('b'))]]),
    };
    expect(joined(input).located).toMatchObject([{ location: 'on' }]);
    expect(viewContents(joined(input)).waiting).toHaveLength(1);
  });

  it('distinguishes controllers with ended licenses from controllers without licenses', () => {
    const ended = license('e', { deactivationDate: '2026-05-01T00:00:00Z' });
    const contents = viewContents(
      joined({
        controllers: [controllerRow('X'), controllerRow('Y')],
        reads: new Map([
          ['X', completeRead(ended)],
          ['Y', completeRead()],
        ]),
      }),
    );
    expect(contents.endedOnly.map((each) => each.controller.nodeId)).toEqual(['X']);
    expect(contents.bare.map((each) => each.controller.nodeId)).toEqual(['Y']);
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
    hasAllOwned: fc.boolean(),
    hasAllControllers: fc.boolean(),
    controllers: fc.uniqueArray(
      fc.record({ nodeId: fc.constantFrom('U', 'V', 'W', 'X'), sites: fc.nat({ max: 2 }) }),
      { selector: ({ nodeId }) => nodeId },
    ),
    answers: fc.array(fc.option(fc.record({ ids, isComplete: fc.boolean() })), {
      minLength: 12,
      maxLength: 12,
    }),
  })
  .map(({ owned, controllers, answers, ...rest }) => {
    const controllerRows = controllers.map(({ nodeId, sites }) =>
      controllerRow(
        nodeId,
        Array.from({ length: sites }, (_, n) => `${nodeId}_site_${n}`),
      ),
    );
    const reads = new Map<string, NodeRead>();
    for (const [index, nodeId] of controllerRows.flatMap(nodesOf).entries()) {
      const answer = answers[index];
      if (answer)
        reads.set(nodeId, { isComplete: answer.isComplete, licenses: answer.ids.map((id) => license(id)) });
    }
    return {
      ...rest,
      controllers: controllerRows,
      reads,
      evaluate,
      owned: owned.map(({ id, datalinks }) => evaluate(license(id, { datalinks }))),
    };
  });

describe('joinLicenses, for any reads', () => {
  it('gives every license of the customer one location', () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const { located, controllerRows } = joinLicenses(input);
        expect(located.map(({ evaluated }) => evaluated)).toEqual(input.owned);
        const seen = new Set(
          controllerRows.flatMap(({ licenses }) => licenses.map(({ evaluated }) => evaluated.license.id)),
        );
        for (const { location, on, evaluated } of located) {
          expect(location === 'on').toBe(seen.has(evaluated.license.id));
          expect(location === 'on').toBe(on.length > 0);
        }
      }),
    );
  });

  it('includes every license on a controller, once for each node', () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const { controllerRows } = joinLicenses(input);
        const expected = [...input.reads.values()].reduce((sum, { licenses }) => sum + licenses.length, 0);
        const shown = controllerRows
          .flatMap(({ licenses }) => licenses)
          .reduce((sum, { on, isOwned }) => sum + (isOwned === undefined ? 0 : on.length), 0);
        expect(shown).toBe(expected);
      }),
    );
  });

  it('reports nothing as missing before everything was read', () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const joined = joinLicenses(input);
        const contents = viewContents(joined);
        const isRead = (nodeId: string) => input.reads.get(nodeId)?.isComplete === true;
        const all = input.hasAllControllers && input.controllers.flatMap(nodesOf).every(isRead);
        if (!all) expect(contents.elsewhere).toEqual([]);
        if (!input.hasAllOwned) expect(contents.foreign).toEqual([]);
        for (const { controller } of [...contents.bare, ...contents.endedOnly]) {
          expect(nodesOf(controller).every(isRead)).toBe(true);
        }
        expect(contents.unread.length + joined.controllerRows.filter((each) => each.isComplete).length).toBe(
          joined.controllerRows.length,
        );
      }),
    );
  });

  it('keeps the locations it has found when more is read', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), (input, pick) => {
        const nodeIds = [...input.reads.keys()];
        if (nodeIds.length === 0) return;
        const fewer = new Map(input.reads);
        fewer.delete(nodeIds[pick % nodeIds.length] ?? '');
        const before = joinLicenses({ ...input, reads: fewer }).located;
        const after = joinLicenses(input).located;
        for (const [index, { location }] of before.entries()) {
          if (location === 'on' || location === 'elsewhere') expect(after[index]?.location).toBe(location);
        }
      }),
    );
  });
});
