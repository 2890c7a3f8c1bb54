import type { Entry } from '#operations/journal/entry.ts';
import type { AuditEvent } from '#operations/audit/auditEvent.ts';
import { fold } from '#lib/text/fold.ts';

export interface JournalFilter {
  /** NodeId; empty for every controller. */
  controller: string;
  /** The last four of a key, or a part of an id. */
  text: string;
}

/** What a masked key shows of itself. */
const SHOWN_OF_A_KEY = 4;

const tidy = (text: string) => fold(text.replaceAll('…', '').trim());

export const isFiltered = ({ controller, text }: JournalFilter): boolean =>
  controller !== '' || tidy(text) !== '';

export function entryMatches(
  { nodeId, masked, licenseId, customerId }: Entry,
  { controller, text }: JournalFilter,
): boolean {
  if (controller !== '' && nodeId !== controller) return false;
  const wanted = tidy(text);
  return [masked, licenseId, nodeId, customerId].some((each) => fold(each ?? '').includes(wanted));
}

/** The entries that the evidence speaks of where any of its facts matches: the journal may not have them any more. */
export function entriesIn(facts: readonly AuditEvent[], filter: JournalFilter): Set<string> {
  const wanted = tidy(filter.text);
  const matching = facts.filter(
    ({ controller, key, license, customer }) =>
      (filter.controller === '' || controller === filter.controller) &&
      [key, license, controller, customer].some((each) => fold(each ?? '').includes(wanted)),
  );
  return new Set(matching.map(({ entry }) => entry));
}

/**
 * The controllers that one can choose from. What the service did not know is none: it may be a key that was typed in
 * the wrong field, and what is chosen stands in the URL.
 */
export function controllersIn(entries: readonly Entry[]): string[] {
  const known = entries.filter((entry) => !isUnknown(entry)).map(({ nodeId }) => nodeId ?? '');
  return [...new Set(known)].filter(Boolean).sort();
}

function isUnknown({ claim, activate }: Entry): boolean {
  return [claim, activate].some(
    (step) => step?.verdict.kind === 'refused' && step.verdict.why === 'controllerUnknown',
  );
}

/** What of the typed text may stand in a URL: what a masked key shows, or a part of an id. Never a key. */
export function urlTextOf(typed: string, entries: readonly Entry[]): string {
  const wanted = tidy(typed);
  if ([...wanted].length <= SHOWN_OF_A_KEY) return typed.trim();
  const ids = entries.flatMap(({ licenseId, customerId }) => [licenseId, customerId]);
  return [...ids, ...controllersIn(entries)].some((id) => fold(id ?? '').includes(wanted))
    ? typed.trim()
    : '';
}
