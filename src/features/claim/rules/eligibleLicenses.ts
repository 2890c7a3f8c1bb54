import type { License } from '#api/contract/license.ts';
import { requestsClaim, type RequestedSteps } from './requestedSteps.ts';

/**
 * Returns the licenses that can be picked: those that are not linked for a claim, or not activated for an activation
 * only. Ended licenses come last, since they are seldom meant.
 */
export function eligibleLicenses(
  licenses: readonly License[],
  steps: RequestedSteps,
  isEnded: (license: License) => boolean,
): License[] {
  const eligible = licenses.filter(({ datalinks, activationDate }) =>
    requestsClaim(steps) ? (datalinks?.length ?? 0) === 0 : activationDate === null,
  );
  return eligible.sort((a, b) => Number(isEnded(a)) - Number(isEnded(b)));
}
