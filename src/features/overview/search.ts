import * as z from 'zod/mini';
import { CAPACITIES } from '#license/capacity.ts';
import { NEEDS, type OverviewFilter } from './rules/overview.ts';
import { LICENSE_STATES, TYPE_FILTERS } from '#license/vocabulary.ts';

const orNothing = <T extends z.core.$ZodType>(schema: T) => z.catch(z.optional(schema), undefined);

/** Which bar was asked about, as it stands in the URL. Nonsense counts as not set. */
export const OverviewSearch = z.object({
  needs: orNothing(z.enum(NEEDS)),
  state: orNothing(z.enum(LICENSE_STATES)),
  ends: orNothing(z.string().check(z.regex(/^(past|unknown|>?\d{4}-(0[1-9]|1[0-2]))$/))),
  capacity: orNothing(z.enum(CAPACITIES)),
  type: orNothing(z.enum(TYPE_FILTERS)),
});

export const isAsked = (filter: OverviewFilter): boolean =>
  Object.values(filter).some((value) => value !== undefined);
