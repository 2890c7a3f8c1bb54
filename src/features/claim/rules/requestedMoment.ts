import { readLocalTime, type Moment } from './activationTime.ts';
import type { ClaimValues } from './claimValues.ts';
import { requestsActivation } from './requestedSteps.ts';

/**
 * The instant at which the form requests the activation: null for now or for no activation, `never` when the clocks
 * skip the hour or it cannot be parsed.
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
