import * as z from 'zod/mini';
import type { LicenseFilter } from '#features/licenses/rules/filter.ts';
import { PRESETS, TYPE_FILTERS } from '#license/vocabulary.ts';
import { LICENSE_STATES } from '#license/vocabulary.ts';
import { parseSort, sortText } from './sorting.ts';

const optionalOrInvalid = <T extends z.core.$ZodType>(schema: T) => z.catch(z.optional(schema), undefined);

/** The filters, sorting and opened license of the URL. Invalid values count as not set. Never contains a key. */
export const LicenseSearch = z.object({
  q: optionalOrInvalid(z.string().check(z.minLength(1), z.maxLength(100))),
  preset: optionalOrInvalid(z.enum(PRESETS)),
  type: optionalOrInvalid(z.enum(TYPE_FILTERS)),
  state: optionalOrInvalid(z.enum(LICENSE_STATES)),
  linked: optionalOrInvalid(z.enum(['yes', 'no'])),
  /** The minimum capacity, kW. */
  kw: optionalOrInvalid(z.coerce.number().check(z.gt(0), z.lte(1_000_000))),
  /** The sort keys, such as `state,-ends`. */
  sort: z.pipe(
    optionalOrInvalid(z.string()),
    z.transform((text) => sortText(parseSort(text ?? ''))),
  ),
  /** The id of the license whose details are shown. */
  license: optionalOrInvalid(z.string().check(z.minLength(1), z.maxLength(100))),
});
export type LicenseSearch = z.infer<typeof LicenseSearch>;

/** Clears all filters when spread over a search. */
export const NO_FILTERS = {
  q: undefined,
  preset: undefined,
  type: undefined,
  state: undefined,
  linked: undefined,
  kw: undefined,
} satisfies Partial<LicenseSearch>;

/** Returns the filter of a search. @param text the typed text, which is not always in the URL */
export function filterOf(
  { preset, type, state, linked, kw }: Omit<LicenseSearch, 'q' | 'sort' | 'license'>,
  text: string,
): LicenseFilter {
  return { text, preset, type, state, linked: linked && linked === 'yes', minKw: kw };
}

/** Counts the active filters besides preset and text, which are collapsed on a narrow screen. */
export function countFolded({ type, state, linked, kw }: LicenseSearch): number {
  return [type, state, linked, kw].filter((value) => value !== undefined).length;
}
