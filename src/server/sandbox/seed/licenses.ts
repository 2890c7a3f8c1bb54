import type { licenses } from '#server/sandbox/db/schema.ts';
import { keyOf, pick, uuidOf } from './digest.ts';

export type LicenseRow = typeof licenses.$inferInsert;

/** State of a seeded license; `free` licenses are not activated and may be unclaimed. */
export type SeedState = 'free' | 'planned' | 'active' | 'endsSoon' | 'ended';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days relative to the time of seeding. The dashboard calls a license "ends soon" from 90 days before its end. */
const DAYS: Record<SeedState, readonly [created: number, activated: number | null, ends: number | null]> = {
  free: [-40, null, null],
  planned: [-30, 21, null],
  active: [-260, -200, null],
  endsSoon: [-400, -335, 30],
  ended: [-800, -742, -12],
};

export interface LicenseSeed {
  /** Determines every value that `given` does not set. */
  label: string;
  orderId: number;
  state: SeedState;
  given?: Partial<LicenseRow>;
}

/** @param at time of seeding, epoch milliseconds; every state holds at this time */
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
