import * as z from 'zod/mini';
import type { LicenseFilter } from '#license/licenseRow.ts';
import { PRESETS, TYPE_FILTERS } from '#license/vocabulary.ts';
import { LICENSE_STATES } from '#license/vocabulary.ts';
import { parseSort, sortText } from './sorting.ts';

const orNothing = <T extends z.core.$ZodType>(schema: T) => z.catch(z.optional(schema), undefined);

/** How the list is looked at, as it stands in the URL. Nonsense counts as not set. Never a key. */
export const LicenseSearch = z.object({
  q: orNothing(z.string().check(z.minLength(1), z.maxLength(100))),
  preset: orNothing(z.enum(PRESETS)),
  type: orNothing(z.enum(TYPE_FILTERS)),
  state: orNothing(z.enum(LICENSE_STATES)),
  linked: orNothing(z.enum(['yes', 'no'])),
  /** At least so many kW. */
  kw: orNothing(z.coerce.number().check(z.gt(0), z.lte(1_000_000))),
  /** What to sort by, as `state,-ends`. */
  sort: z.pipe(
    orNothing(z.string()),
    z.transform((text) => sortText(parseSort(text ?? ''))),
  ),
  /** The id of the license whose details are shown. */
  license: orNothing(z.string().check(z.minLength(1), z.maxLength(100))),
});
export type LicenseSearch = z.infer<typeof LicenseSearch>;

/** A search without a single filter; spread over another it clears them all. */
export const NO_FILTERS = {
  q: undefined,
  preset: undefined,
  type: undefined,
  state: undefined,
  linked: undefined,
  kw: undefined,
} satisfies Partial<LicenseSearch>;

/** @param text the filter as it is typed, which the URL may not hold */
export function filterOf(
  { preset, type, state, linked, kw }: Omit<LicenseSearch, 'q' | 'sort' | 'license'>,
  text: string,
): LicenseFilter {
  return { text, preset, type, state, linked: linked && linked === 'yes', minKw: kw };
}

/** How many filters are set besides the view and the text: those that a phone folds away. */
export function countFolded({ type, state, linked, kw }: LicenseSearch): number {
  return [type, state, linked, kw].filter((value) => value !== undefined).length;
}
