import type { Operation } from '#operations/journal/entry.ts';
import { clip } from '#lib/text/clip.ts';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { Moment } from '#features/claim/rules/activationTime.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import { requestsActivation, requestsClaim } from '#features/claim/rules/requestedSteps.ts';

export const MAX_NAME_LENGTH = 80;

export type ClaimRequest = Omit<Operation, 'id' | 'user'>;

/** Names shown when the form was submitted, for the verdict and the ticket. */
export interface ClaimNames {
  controllerName: string | null;
  customerName: string | null;
}

/** The form as it was submitted. */
export interface ClaimInput {
  values: ClaimValues;
  lookups: ClaimLookups;
  /** Activation time; null means now. */
  moment: Moment | null;
}

/** Returns the operation to request. */
export function claimRequest({ values, lookups, moment }: ClaimInput): ClaimRequest {
  const { key, nodeId, customerId, license } = lookups;
  return {
    key,
    licenseId: license?.id ?? null,
    // An activation alone is read back from the customer's list.
    nodeId: nodeId === '' ? null : nodeId,
    customerId,
    claim: requestsClaim(values.requestedSteps),
    activate: requestsActivation(values.requestedSteps)
      ? { iso: moment?.iso ?? null, again: values.sendAnyway && license?.activationDate != null }
      : null,
    seen: {
      isLinked: license?.datalinks ? license.datalinks.length > 0 : null,
      activationDate: license?.activationDate ?? null,
      isControllerVisible: lookups.controller === 'visible',
    },
  };
}

export function claimNames({ device, owners }: Pick<ClaimLookups, 'device' | 'owners'>): ClaimNames {
  const { name, nodeId } = device?.properties ?? {};
  return {
    controllerName: clip(name ?? nodeId ?? '', MAX_NAME_LENGTH) || null,
    customerName: clip(owners.map((owner) => owner.name).join(', '), MAX_NAME_LENGTH) || null,
  };
}
