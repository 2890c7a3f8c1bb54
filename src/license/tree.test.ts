import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Device } from '#api/contract/device.ts';
import { createFormat } from '#i18n/format.ts';
import { boxOf, countTypes, foldControllers, treeBelow, type Branch } from './tree.ts';
import { controllerOf } from './nodeId.ts';

let nextId = 1;
function device(nodeId: string | undefined, nodeType: string, parents?: string[], name?: string): Device {
  return { id: nextId++, properties: { nodeId, nodeType, nodeParentsIds: parents, name } };
}
const controller = (nodeId: string, name?: string) => device(nodeId, 'smartgridController', [], name);
const site = (nodeId: string, parents?: string[]) => device(nodeId, 'smartgridControllerSite', parents);

const outline = (branches: Branch[]): unknown[] =>
  branches.map((each) => (each.children.length > 0 ? [each.nodeId, outline(each.children)] : each.nodeId));

const flat = (branches: Branch[]): string[] =>
  branches.flatMap((each) => [each.nodeId, ...flat(each.children)]);

describe('controllerOf', () => {
  it.each([
    ['M1S240821VZLL5E230D_site_0', 'M1S240821VZLL5E230D'],
    ['M1_site_12', 'M1'],
    ['M1', 'M1'],
    ['M1_site_', 'M1_site_'],
    ['M1_site_0_x', 'M1_site_0_x'],
  ])('%s → %s', (nodeId, expected) => expect(controllerOf(nodeId)).toBe(expected));
});

describe('boxOf', () => {
  const controllers = foldControllers([
    controller('A'),
    site('A_site_0'),
    site('roof', ['A']),
    controller('B'),
    site('X_site_0'),
    site('X_site_1'),
    site('cellar', ['Y']),
  ]);
  it.each([
    ['A', ['A', 'A_site_0', 'roof']],
    ['roof', ['A', 'A_site_0', 'roof']],
    ['B', ['B']],
    ['X', ['X', 'X_site_0', 'X_site_1']],
    ['X_site_1', ['X', 'X_site_1', 'X_site_0']],
    ['cellar', ['Y', 'cellar']],
    ['unknown', ['unknown']],
  ])('of %s is %j', (nodeId, box) => expect(boxOf(nodeId, controllers)).toEqual(box));
});

describe('foldControllers', () => {
  it('folds a site by its parent, and by its nodeId without a parent', () => {
    const controllers = foldControllers([
      site('plant-7', ['B']),
      controller('A'),
      site('A_site_10'),
      site('A_site_1'),
      site('A_site_0', ['A']),
      controller('B'),
    ]);
    expect(controllers.map((each) => [each.nodeId, each.sites.map((s) => s.nodeId)])).toEqual([
      ['A', ['A_site_0', 'A_site_1', 'A_site_10']],
      ['B', ['plant-7']],
    ]);
  });

  it('keeps a site whose controller the user cannot see', () => {
    const controllers = foldControllers([site('X_site_0', ['X']), controller('A')]);
    expect(controllers.map((each) => each.nodeId)).toEqual(['A', 'X_site_0']);
  });

  it('sorts by name, digits as numbers, unnamed ones last', () => {
    const controllers = foldControllers(
      [controller('1'), controller('2', 'Roof 10'), controller('3', 'roof 9'), controller('4', 'Éclair')],
      createFormat('fr').compare,
    );
    expect(controllers.map((each) => each.nodeId)).toEqual(['4', '3', '2', '1']);
  });
});

describe('treeBelow', () => {
  it('puts a node below its deepest parent, whether all parents or only the next is named', () => {
    const everyParent = [
      site('A_site_0', ['A']),
      device('board', 'switchboard', ['A', 'A_site_0']),
      device('meter', 'powerMeter', ['A', 'A_site_0', 'board']),
      device('inverter', 'solarInverter', ['A_site_0', 'A']),
    ];
    const onlyNext = [
      site('A_site_0', ['A']),
      device('board', 'switchboard', ['A_site_0']),
      device('meter', 'powerMeter', ['board']),
      device('inverter', 'solarInverter', ['A_site_0']),
    ];
    const expected = [['A_site_0', [['board', ['meter']], 'inverter']]];
    expect(outline(treeBelow('A', everyParent))).toEqual(expected);
    expect(outline(treeBelow('A', onlyNext))).toEqual(expected);
  });

  it('leaves out the devices of another controller, and the root itself', () => {
    const devices = [controller('A'), controller('B'), site('A_site_0', ['A']), site('B_site_0', ['B'])];
    expect(outline(treeBelow('A', devices))).toEqual(['A_site_0']);
  });

  it('skips an invisible parent', () => {
    const devices = [site('A_site_0', ['A']), device('meter', 'powerMeter', ['hidden', 'A_site_0'])];
    expect(outline(treeBelow('A', devices))).toEqual([['A_site_0', ['meter']]]);
  });

  it('survives cycles, and a node that is its own parent', () => {
    const devices = [
      device('a', 'x', ['A', 'b']),
      device('b', 'x', ['a']),
      device('self', 'x', ['self', 'A']),
      device('A', 'smartgridController', ['a']),
    ];
    expect(flat(treeBelow('A', devices))).toContain('self');
  });

  it('returns every node of any tree exactly once, below a parent that it names', () => {
    // Each node names one or more earlier nodes as parents, and through them all ancestors up to the root.
    const plants = fc
      .array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { maxLength: 25 })
      .map((picks) =>
        picks.map((pick, at) => ({
          nodeId: `n${at}`,
          parents: [...new Set(pick.map((n) => (n % (at + 1) === at ? 'root' : `n${n % (at + 1)}`)))],
        })),
      );
    fc.assert(
      fc.property(plants, fc.infiniteStream(fc.nat()), (plant, dice) => {
        const shuffled = plant
          .map((node) => ({ node, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ node }) => device(node.nodeId, 'x', node.parents));
        const tree = treeBelow('root', shuffled);
        expect(flat(tree).sort()).toEqual(plant.map((node) => node.nodeId).sort());
        const check = (branches: Branch[], parent: string) => {
          for (const each of branches) {
            expect(each.device.properties.nodeParentsIds).toContain(parent);
            check(each.children, each.nodeId);
          }
        };
        check(tree, 'root');
      }),
    );
  });

  it('never returns a node twice or hangs, whatever the parents are', () => {
    const names = fc.constantFrom('root', 'a', 'b', 'c', 'd', 'gone');
    const any = fc.array(fc.tuple(names, fc.array(names, { maxLength: 4 })), { maxLength: 8 });
    fc.assert(
      fc.property(any, (rows) => {
        const shown = flat(
          treeBelow(
            'root',
            rows.map(([nodeId, parents]) => device(nodeId, 'x', parents)),
          ),
        );
        expect(new Set(shown).size).toBe(shown.length);
      }),
    );
  });

  it('handles 10,000 devices', () => {
    const devices = Array.from({ length: 10_000 }, (_, at) => device(`m${at}`, 'powerMeter', ['A']));
    expect(treeBelow('A', devices)).toHaveLength(10_000);
  });
});

it('countTypes counts at every depth, in the order of KNOWN_NODE_TYPES, unknown types last', () => {
  const tree = treeBelow('A', [
    device('m1', 'powerMeter', ['A_site_0']),
    device('z', 'windTurbine', ['A_site_0']),
    device('m2', 'powerMeter', ['board']),
    device('board', 'switchboard', ['A_site_0']),
    site('A_site_0', ['A']),
  ]);
  expect(countTypes(tree)).toEqual([
    { type: 'smartgridControllerSite', count: 1 },
    { type: 'switchboard', count: 1 },
    { type: 'powerMeter', count: 2 },
    { type: 'windTurbine', count: 1 },
  ]);
});
