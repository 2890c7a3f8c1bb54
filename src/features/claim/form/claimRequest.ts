import type { Moment } from '#features/claim/rules/activationTime.ts';
import { clip } from '#lib/text/clip.ts';
import { wantsActivation, wantsLink } from '#features/claim/rules/want.ts';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

const LONGEST = 80;

/** What a person asked for with one tap, and what was on the page when they did. */
export interface Asked {
  key: string;
  /** Null where an activation is read back from the customer's list alone. */
  nodeId: string | null;
  customerId: string | null;
  link: boolean;
  activate: boolean;
  /** Null: now. */
  at: Moment | null;
  /** The person knows that it has an activation date, and wants it changed. */
  again: boolean;
  /** Words for the verdict and the ticket. */
  licenseId: string | null;
  controllerName: string | null;
  customerName: string | null;
}

export function askedOf(values: ClaimValues, answers: ClaimLookups, at: Moment | null): Asked {
  const properties = answers.device?.properties;
  return {
    key: answers.key,
    nodeId: answers.nodeId === '' ? null : answers.nodeId,
    customerId: answers.customerId,
    link: wantsLink(values.want),
    activate: wantsActivation(values.want),
    at,
    again: values.sendAnyway && answers.license?.activationDate != null,
    licenseId: answers.license?.id ?? null,
    controllerName: clip(properties?.name ?? properties?.nodeId ?? '', LONGEST) || null,
    customerName: clip(answers.owners.map((owner) => owner.name).join(', '), LONGEST) || null,
  };
}
