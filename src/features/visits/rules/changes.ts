import type { License } from '#api/contract/license.ts';
import { parseInstant } from '#lib/instant.ts';
import { licenseOfPlaceholder } from '#license/placeholderKey.ts';
import type { DraftedOperation } from '#operations/drafted/drafted.ts';

/** The controller and the license of a drafted operation, as just read; null for what could not be read. */
export interface Present {
  isControllerVisible: boolean | null;
  /** The licenses on the controller. */
  onController: readonly License[] | null;
  /** The licenses of the customer. */
  ofCustomer: readonly License[] | null;
}

export const CHANGES = [
  'controllerGone',
  'licenseGone',
  'linkedHere',
  'linkedElsewhere',
  'activated',
  'activationDate',
  'notRead',
] as const;
export type Change = (typeof CHANGES)[number];

/**
 * Returns what has changed since an operation was drafted, or speaks against sending it; empty if nothing does. What was
 * not known when it was drafted counts as unlinked and not activated.
 */
export function changesSince(drafted: DraftedOperation, present: Present): Change[] {
  const { nodeId, claim, activate, seen } = drafted;
  const changes: Change[] = [];
  const licenseId = drafted.licenseId ?? licenseOfPlaceholder(drafted.key);
  const isMeant = ({ id, key }: License) => id === licenseId || key === drafted.key;
  const here = present.onController?.find(isMeant);
  const listed = present.ofCustomer?.find(isMeant);
  const isNotRead =
    (nodeId !== null && (present.isControllerVisible === null || present.onController === null)) ||
    (drafted.customerId !== null && present.ofCustomer === null);

  if (present.isControllerVisible === false && seen?.isControllerVisible !== false)
    changes.push('controllerGone');
  if (licenseId !== null && present.ofCustomer && !listed && !here) changes.push('licenseGone');
  if (claim && here) changes.push('linkedHere');
  else if (claim && listed?.datalinks?.length && seen?.isLinked !== true) changes.push('linkedElsewhere');
  const activation = (listed ?? here)?.activationDate ?? null;
  if (activate && activation !== null && !isSameTime(activation, seen?.activationDate ?? null))
    changes.push(seen?.activationDate ? 'activationDate' : 'activated');
  if (isNotRead && changes.length === 0) changes.push('notRead');
  return changes;
}

const isSameTime = (a: string, b: string | null) =>
  a === b || (b !== null && parseInstant(a) === parseInstant(b));
