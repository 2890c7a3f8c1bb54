import { DAY_MS } from '#lib/instant.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { nextStep, type NextStep } from '#license/nextStep.ts';

/** A license of the case. */
export interface CaseLicense {
  row: LicenseRow;
  /** UUID of the customer who bought the license; null if only a controller's list has it. */
  customerId: string | null;
  /** NodeIds of the case's controllers that the license is linked to. */
  on: readonly string[];
}

export interface CaseController {
  nodeId: string;
  /** UUIDs of the owners; null while they are unknown. */
  owners: readonly string[] | null;
  /** Ids of the linked licenses; null until they are read. */
  licenses: readonly string[] | null;
}

/** The customers, controllers and licenses named in a mail or ticket that have been found. */
export interface Case {
  /** UUIDs of the named customers. */
  customers: readonly string[];
  controllers: readonly CaseController[];
  licenses: readonly CaseLicense[];
}

/** Warning before acting on the mail. */
export type CaseWarning =
  | { kind: 'ended' | 'linkedElsewhere' | 'linked'; license: CaseLicense }
  | { kind: 'endsSoon'; license: CaseLicense; days: number }
  /** The license belongs to another customer than the controller, or than the named one. */
  | { kind: 'otherOwner'; license: CaseLicense; controller: CaseController }
  | { kind: 'otherCustomer'; license: CaseLicense }
  /** The controller belongs to another customer than the named one. */
  | { kind: 'controllerOfOther'; controller: CaseController }
  | { kind: 'noLicense'; controller: CaseController };

/**
 * Returns the warnings of a case. Values that are not known yet cause no warning.
 * @param now epoch milliseconds
 */
export function caseWarnings({ customers, controllers, licenses }: Case, now: number): CaseWarning[] {
  const warnings: CaseWarning[] = [];
  const isOthers = (owners: readonly string[]) =>
    owners.length > 0 && customers.length > 0 && !owners.some((owner) => customers.includes(owner));
  for (const license of licenses) {
    const { row, customerId, on } = license;
    if (row.state === 'ended') warnings.push({ kind: 'ended', license });
    if (row.state === 'endsSoon' && row.end) {
      warnings.push({ kind: 'endsSoon', license, days: Math.ceil((row.end.at - now) / DAY_MS) });
    }
    if (row.linked && on.length === 0) {
      const areRead = controllers.length > 0 && controllers.every((each) => each.licenses !== null);
      if (areRead) warnings.push({ kind: 'linkedElsewhere', license });
      else if (controllers.length === 0) warnings.push({ kind: 'linked', license });
    }
    if (customerId === null) continue;
    for (const controller of controllers) {
      const { owners } = controller;
      if (owners && owners.length > 0 && !owners.includes(customerId)) {
        warnings.push({ kind: 'otherOwner', license, controller });
      }
    }
    if (isOthers([customerId])) warnings.push({ kind: 'otherCustomer', license });
  }
  for (const controller of controllers) {
    if (isOthers(controller.owners ?? [])) warnings.push({ kind: 'controllerOfOther', controller });
    if (controller.licenses?.length === 0) warnings.push({ kind: 'noLicense', controller });
  }
  return warnings;
}

export interface CaseStep {
  step: NextStep;
  /** NodeId to prefill in the claim form; null if uncertain. */
  controller: string | null;
}

/**
 * Returns the next step for a license of the case. A claim uses the named controller if there is exactly one and it
 * does not belong to another customer; an activation uses the linked controller.
 */
export function caseStep({ controllers }: Case, { row, customerId, on }: CaseLicense): CaseStep | null {
  const step = nextStep(row);
  if (step === null) return null;
  if (step === 'activate') return { step, controller: on[0] ?? null };
  const [only, ...others] = controllers;
  const isTheirs = !only?.owners?.length || customerId === null || only.owners.includes(customerId);
  return { step, controller: only && others.length === 0 && isTheirs ? only.nodeId : null };
}
