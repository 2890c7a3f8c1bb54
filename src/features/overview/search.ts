import * as z from 'zod/mini';
import { CAPACITIES } from '#license/capacity.ts';
import { NEEDS, type OverviewFilter } from './rules/filter.ts';
import { LICENSE_STATES, TYPE_FILTERS } from '#license/vocabulary.ts';

const optionalOrInvalid = <T extends z.core.$ZodType>(schema: T) => z.catch(z.optional(schema), undefined);

/** The filter in the URL. Invalid values count as not set. */
export const OverviewSearch = z.object({
  needs: optionalOrInvalid(z.enum(NEEDS)),
  state: optionalOrInvalid(z.enum(LICENSE_STATES)),
  ends: optionalOrInvalid(z.string().check(z.regex(/^(past|unknown|>?\d{4}-(0[1-9]|1[0-2]))$/))),
  capacity: optionalOrInvalid(z.enum(CAPACITIES)),
  type: optionalOrInvalid(z.enum(TYPE_FILTERS)),
});

export const hasFilter = (filter: OverviewFilter): boolean =>
  Object.values(filter).some((value) => value !== undefined);
