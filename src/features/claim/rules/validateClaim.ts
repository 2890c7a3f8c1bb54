import type { License } from '#api/contract/license.ts';
import type { PlainKey } from '#i18n/i18n.ts';
import type { ClaimValues } from './claimValues.ts';
import { requestsActivation, requestsClaim } from './requestedSteps.ts';

/** Results of the lookups before anything is sent. */
export interface ClaimFacts {
  /** The license of the typed or picked key; null if it is in none of the loaded lists. */
  license: License | null;
  /** Whether the license has ended. */
  hasEnded: boolean;
  /** The node of the controller's box that the license is linked to; undefined if it is linked to none of them. */
  linkedOn: string | undefined;
  controller: 'none' | 'reading' | 'visible' | 'notVisible' | 'failed';
  /** Whether the service has refused the user an activation for this customer before. */
  wasForbidden: boolean;
  /** Whether the customer's or the controller's list can be read to verify the outcome. */
  canReadBack: boolean;
}

export interface ClaimFinding {
  field: 'key' | 'nodeId' | 'requestedSteps';
  /** An `error` blocks the request; a `warning` must be confirmed first. */
  level: 'error' | 'warning';
  message: PlainKey;
}

/** Validates a claim against the lookups. The API cannot undo a claim, so problems are reported before it is sent. */
export function validateClaim(
  { requestedSteps }: Pick<ClaimValues, 'requestedSteps'>,
  { license, hasEnded, controller, linkedOn, wasForbidden, canReadBack }: ClaimFacts,
): ClaimFinding[] {
  const isClaim = requestsClaim(requestedSteps);
  const isActivation = requestsActivation(requestedSteps);
  const findings: ClaimFinding[] = [];
  if (controller === 'reading') report('nodeId', 'error', 'claim.controller.reading');
  if (controller === 'notVisible') report('nodeId', 'warning', 'claim.finding.notVisible');
  if (controller === 'failed') report('nodeId', 'warning', 'claim.finding.notRead');
  if (isClaim && linkedOn) report('key', 'error', 'claim.finding.linkedHere');
  else if (isClaim && license?.datalinks?.length) report('key', 'warning', 'claim.finding.linkedElsewhere');
  if (hasEnded) report('key', 'warning', 'claim.finding.ended');
  if (isActivation && license?.activationDate) report('requestedSteps', 'warning', 'claim.finding.activated');
  if (isActivation && wasForbidden) report('requestedSteps', 'warning', 'claim.finding.forbidden');
  if (!isClaim && !canReadBack) report('nodeId', 'error', 'claim.finding.notReadable');
  return findings;

  function report(field: ClaimFinding['field'], level: ClaimFinding['level'], message: PlainKey) {
    findings.push({ field, level, message });
  }
}
