import { readLocalTime, type Moment } from './activationTime.ts';
import type { ClaimValues } from './claimValues.ts';

/**
 * The instant that the form asks for: null where it asks for now, `never` where the clocks leave the hour out or
 * it cannot be read.
 */
export function requestedMoment(
  values: Pick<ClaimValues, 'want' | 'when' | 'date' | 'time' | 'zone' | 'later'>,
): Moment | null | 'never' {
  if (values.want === 'link' || values.when === 'now') return null;
  const local = readLocalTime(values.date, values.time, values.zone);
  switch (local.kind) {
    case 'one':
      return local.moment;
    case 'twice':
      return values.later ? local.second : local.first;
    case 'never':
    case 'unreadable':
      return 'never';
  }
}
