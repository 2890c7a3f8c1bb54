import { nodeIdOf, type ControllerSeed, type InstallerRight } from './controllers.ts';
import { CONTROLLERS, CUSTOMERS, FREE_KEYS, LICENSES } from './known.ts';
import type { LicenseRow, SeedState } from './licenses.ts';

export interface LicenseOf {
  state: SeedState;
  /** The linked controller. */
  nodeId?: string;
  given?: Partial<LicenseRow>;
}

interface Customer {
  company: (typeof CUSTOMERS)[keyof typeof CUSTOMERS];
  isInstallers: boolean;
  controllers: Partial<ControllerSeed>[];
  licenses: LicenseOf[];
}

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const free = (keys: readonly string[]): LicenseOf[] => keys.map((key) => ({ state: 'free', given: { key } }));

/** States of a wholesaler's licenses, most of which are unused. */
const BULK: readonly SeedState[] = [
  ...(['free', 'active', 'free', 'free', 'planned', 'free', 'free', 'endsSoon', 'free', 'ended'] as const),
  ...(['free', 'active', 'free', 'active', 'free', 'free', 'active', 'free', 'free', 'active'] as const),
];
/** Returns `count` licenses in a realistic mix of states. */
export const bulk = (count: number): LicenseOf[] =>
  times(count, (n) => ({ state: BULK[n % BULK.length] ?? 'free' }));

const named = (
  names: readonly (string | null)[],
  right: InstallerRight = 'none',
): Partial<ControllerSeed>[] => names.map((name) => ({ name, right }));

const NULL_KW = { gridKw: null, solarKw: null, batteryKw: null, evKw: null };
const STATED = { gridKw: 40, solarKw: 30, batteryKw: 20, evKw: 22, duration: 120, type: 'commercial' };

/** Customers in the order of their controllers' ids, which start at 5000 and increase by 20. */
export const FIELD: readonly Customer[] = [
  {
    company: CUSTOMERS.deSmet,
    isInstallers: true,
    controllers: [
      { ...CONTROLLERS.oneLicense, right: 'edits' },
      { ...CONTROLLERS.noLicense, right: 'edits' },
      { ...CONTROLLERS.readOnly, right: 'reads' },
      { ...CONTROLLERS.managed, right: 'manages' },
      { ...CONTROLLERS.twoSites, right: 'edits', sites: 2 },
      { ...CONTROLLERS.inactive, right: 'edits', isActive: false },
    ],
    licenses: [
      { state: 'active', nodeId: CONTROLLERS.oneLicense.nodeId, given: { ...LICENSES.active, ...STATED } },
      { state: 'free', nodeId: CONTROLLERS.inactive.nodeId, given: LICENSES.notActivated },
      { state: 'planned', nodeId: CONTROLLERS.managed.nodeId, given: LICENSES.planned },
      { state: 'endsSoon', nodeId: CONTROLLERS.readOnly.nodeId, given: LICENSES.endsSoon },
      { state: 'ended', nodeId: CONTROLLERS.twoSites.nodeId, given: LICENSES.ended },
      {
        state: 'active',
        nodeId: CONTROLLERS.managed.nodeId,
        given: { ...LICENSES.unknownType, type: 'industrial' },
      },
      { state: 'free', given: { ...LICENSES.nullCapacities, ...NULL_KW } },
      { state: 'free', given: LICENSES.lowerCase },
      { state: 'free', given: LICENSES.longest },
      ...free(FREE_KEYS.deSmet),
    ],
  },
  {
    company: CUSTOMERS.muller,
    isInstallers: true,
    controllers: [
      { ...CONTROLLERS.mullerReadOnly, right: 'reads' },
      ...named(['Bürogebäude Rheinufer', 'Familie Groß, Leverkusen', null], 'edits'),
    ],
    licenses: [
      { state: 'active', nodeId: CONTROLLERS.mullerReadOnly.nodeId },
      ...free(FREE_KEYS.muller),
      ...bulk(123),
    ],
  },
  {
    company: CUSTOMERS.lefebvre,
    isInstallers: true,
    controllers: [
      ...named(['Boulangerie du Marché, Tournai'], 'edits'),
      ...named(['École Saint-Éloi'], 'reads'),
    ],
    licenses: [{ state: 'active' }, ...free(FREE_KEYS.lefebvre)],
  },
  {
    company: CUSTOMERS.broeck,
    isInstallers: false,
    controllers: named(['Dorpsstraat 3, Mol', 'Dorpsstraat 5, Mol']),
    licenses: bulk(9),
  },
  {
    company: CUSTOMERS.broecke,
    isInstallers: false,
    controllers: named(['Molenweg 40, Geel']),
    licenses: bulk(8),
  },
  {
    company: CUSTOMERS.longName,
    isInstallers: false,
    controllers: named(['Buurtbatterij Emmen', 'Zonnedak De Wijk', null]),
    licenses: bulk(20),
  },
  {
    company: CUSTOMERS.zolkiewski,
    isInstallers: false,
    controllers: named(['Hala produkcyjna, Gdańsk', 'Dom Wiśniewskich']),
    licenses: bulk(14),
  },
  {
    company: CUSTOMERS.zonnewijk,
    isInstallers: false,
    controllers: [CONTROLLERS.foreign, ...named(times(23, (n) => `Zonnewijk huis ${n + 1}`))],
    licenses: [
      { state: 'active', nodeId: CONTROLLERS.foreign.nodeId },
      { state: 'free', given: LICENSES.foreign },
      ...bulk(128),
    ],
  },
  {
    company: CUSTOMERS.angstrom,
    isInstallers: false,
    controllers: named(['Fjällstation Åre']),
    licenses: bulk(12),
  },
  {
    company: CUSTOMERS.dubois,
    isInstallers: false,
    controllers: named(['Château d’eau, Namur', 'Garage Dubois']),
    licenses: bulk(10),
  },
  {
    company: CUSTOMERS.withoutUuid,
    isInstallers: false,
    controllers: named(['Umspannwerk Altdorf']),
    licenses: bulk(8),
  },
  { company: CUSTOMERS.withoutControllers, isInstallers: false, controllers: [], licenses: bulk(20) },
];

/** Returns all controllers of {@link FIELD}, with defaults for the fields that a customer leaves out. */
export function controllersOf(): ControllerSeed[] {
  const seeds = FIELD.flatMap(({ company, controllers }) =>
    controllers.map((controller) => ({ customerId: company.id, controller })),
  );
  return seeds.map(({ customerId, controller }, n) => ({
    id: 5000 + 20 * n,
    nodeId: nodeIdOf(`controller ${n}`, '240612'),
    name: null,
    right: 'none',
    isActive: true,
    sites: 1,
    ...controller,
    customerId,
  }));
}
