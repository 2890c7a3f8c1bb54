import type { licenses } from '#server/sandbox/db/schema.ts';
import { keyOf, pick, uuidOf } from './digest.ts';

export type LicenseRow = typeof licenses.$inferInsert;

/** `free` is neither claimed nor activated, as far as a license alone can tell. */
export type SeedState = 'free' | 'planned' | 'active' | 'endsSoon' | 'ended';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from the moment of the seed: created, activated, ends. States are the dashboard's, which ends soon at 90. */
const DAYS: Record<SeedState, readonly [created: number, activated: number | null, ends: number | null]> = {
  free: [-40, null, null],
  planned: [-30, 21, null],
  active: [-260, -200, null],
  endsSoon: [-400, -335, 30],
  ended: [-800, -742, -12],
};

export interface LicenseSeed {
  /** Decides everything that is not given. */
  label: string;
  orderId: number;
  state: SeedState;
  given?: Partial<LicenseRow>;
}

/** @param at the moment of the seed, epoch milliseconds, so that every state holds then */
export function licenseRow({ label, orderId, state, given }: LicenseSeed, at: number): LicenseRow {
  const [created, activated, ends] = DAYS[state];
  const earlier = pick(`day ${label}`, [0, 3, 6, 9, 12, 15]) * DAY_MS;
  const iso = (days: number | null) => (days === null ? null : new Date(at + days * DAY_MS).toISOString());
  const kw = (what: string, choices: readonly [number | null, ...(number | null)[]]) =>
    pick(`${what} ${label}`, choices);
  return {
    id: uuidOf(`license ${label}`),
    key: keyOf(label),
    orderId,
    gridKw: kw('grid', [null, 17, 25, 40, 63, 100, 250]),
    solarKw: kw('solar', [5, 8, 10, 12, 30, 60, null, 100]),
    batteryKw: kw('battery', [null, 5, 10, 20, 50]),
    evKw: kw('ev', [null, null, 11, 22, 44]),
    creationDate: new Date(at + created * DAY_MS - earlier).toISOString(),
    activationDate: iso(activated),
    duration: pick(`duration ${label}`, [120, 120, 60, 24, 12, 0]),
    deactivationDate: state === 'active' ? pick(`end ${label}`, [null, iso(420)]) : iso(ends),
    type: pick(`type ${label}`, ['residential', 'residential', 'commercial']),
    ...given,
  };
}
