import { DAY_MS } from '#lib/instant.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { nextStep, type NextStep } from '#license/nextStep.ts';

/** A license that a case is about. */
export interface CaseLicense {
  row: LicenseRow;
  /** UUID of the customer who bought it; null where only a controller's list has it. */
  customerId: string | null;
  /** Those of the case's controllers that it is linked to. */
  on: readonly string[];
}

export interface CaseController {
  nodeId: string;
  /** UUIDs of the customers that have it; null while that is not known. */
  owners: readonly string[] | null;
  /** Ids of the licenses linked to it; null while they are not read. */
  licenses: readonly string[] | null;
}

/** What a mail or a ticket names, as far as it was found. */
export interface Case {
  /** UUIDs of the customers that are named. */
  customers: readonly string[];
  controllers: readonly CaseController[];
  licenses: readonly CaseLicense[];
}

/** Something that a person who answers the mail should know before they do anything. */
export type Oddity =
  | { kind: 'ended' | 'linkedElsewhere' | 'linked'; license: CaseLicense }
  | { kind: 'endsSoon'; license: CaseLicense; days: number }
  /** The license is another customer's than the controller, or than the one named. */
  | { kind: 'otherOwner'; license: CaseLicense; controller: CaseController }
  | { kind: 'otherCustomer'; license: CaseLicense }
  /** The controller is another customer's than the one named. */
  | { kind: 'controllerOfOther'; controller: CaseController }
  | { kind: 'noLicense'; controller: CaseController };

/** @param now epoch milliseconds. What is not known yet is never called odd. */
export function oddities({ customers, controllers, licenses }: Case, now: number): Oddity[] {
  const odd: Oddity[] = [];
  const isOthers = (owners: readonly string[]) =>
    owners.length > 0 && customers.length > 0 && !owners.some((owner) => customers.includes(owner));
  for (const license of licenses) {
    const { row, customerId, on } = license;
    if (row.state === 'ended') odd.push({ kind: 'ended', license });
    if (row.state === 'endsSoon' && row.end) {
      odd.push({ kind: 'endsSoon', license, days: Math.ceil((row.end.at - now) / DAY_MS) });
    }
    if (row.linked && on.length === 0) {
      const areRead = controllers.length > 0 && controllers.every((each) => each.licenses !== null);
      if (areRead) odd.push({ kind: 'linkedElsewhere', license });
      else if (controllers.length === 0) odd.push({ kind: 'linked', license });
    }
    if (customerId === null) continue;
    for (const controller of controllers) {
      const { owners } = controller;
      if (owners && owners.length > 0 && !owners.includes(customerId)) {
        odd.push({ kind: 'otherOwner', license, controller });
      }
    }
    if (isOthers([customerId])) odd.push({ kind: 'otherCustomer', license });
  }
  for (const controller of controllers) {
    if (isOthers(controller.owners ?? [])) odd.push({ kind: 'controllerOfOther', controller });
    if (controller.licenses?.length === 0) odd.push({ kind: 'noLicense', controller });
  }
  return odd;
}

export interface CaseStep {
  step: NextStep;
  /** What the form of the claim is filled with; null where that is not certain. */
  controller: string | null;
}

/**
 * What comes next for a license of the case. It is put on the controller that is named, where that is one and no other
 * customer's; it is activated where it is.
 */
export function caseStep({ controllers }: Case, { row, customerId, on }: CaseLicense): CaseStep | null {
  const step = nextStep(row);
  if (step === null) return null;
  if (step === 'activate') return { step, controller: on[0] ?? null };
  const [only, ...others] = controllers;
  const isTheirs = !only?.owners?.length || customerId === null || only.owners.includes(customerId);
  return { step, controller: only && others.length === 0 && isTheirs ? only.nodeId : null };
}
