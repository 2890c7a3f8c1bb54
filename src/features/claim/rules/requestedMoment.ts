import { readLocalTime, type Moment } from './activationTime.ts';
import type { ClaimValues } from './claimValues.ts';
import { requestsActivation } from './requestedSteps.ts';

/**
 * Returns the requested activation time: null for now or for no activation, `never` if the clocks skip the hour or the
 * time cannot be parsed.
 */
export function requestedMoment(
  values: Pick<ClaimValues, 'requestedSteps' | 'when' | 'date' | 'time' | 'zone' | 'later'>,
): Moment | null | 'never' {
  if (!requestsActivation(values.requestedSteps) || values.when === 'now') return null;
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
