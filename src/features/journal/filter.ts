import type { Entry } from '#operations/journal/entry.ts';
import type { AuditEvent } from '#operations/audit/auditEvent.ts';
import { compareCodes } from '#lib/text/compareCodes.ts';
import { fold } from '#lib/text/fold.ts';

export interface JournalFilter {
  /** NodeId; empty for every controller. */
  controller: string;
  /** The last four characters of a key, or a part of an id. */
  text: string;
}

/** Number of characters of a key that a masked key shows. */
const SHOWN_KEY_CHARACTERS = 4;

const tidy = (text: string) => fold(text.replaceAll('…', '').trim());

export const isFiltered = ({ controller, text }: JournalFilter): boolean =>
  controller !== '' || tidy(text) !== '';

export function entryMatches(
  { nodeId, masked, licenseId, customerId }: Entry,
  { controller, text }: JournalFilter,
): boolean {
  if (controller !== '' && nodeId !== controller) return false;
  const query = tidy(text);
  return [masked, licenseId, nodeId, customerId].some((each) => fold(each ?? '').includes(query));
}

/** Returns the ids of the entries with a matching fact in the audit log; the journal may no longer contain them. */
export function entriesIn(facts: readonly AuditEvent[], filter: JournalFilter): Set<string> {
  const query = tidy(filter.text);
  const matching = facts.filter(
    ({ controller, key, license, customer }) =>
      (filter.controller === '' || controller === filter.controller) &&
      [key, license, controller, customer].some((each) => fold(each ?? '').includes(query)),
  );
  return new Set(matching.map(({ entry }) => entry));
}

/**
 * Returns the controllers to filter by. Leaves out controllers unknown to the service: they may be keys typed into the
 * wrong field, and the chosen controller is part of the URL.
 */
export function controllersIn(entries: readonly Entry[]): string[] {
  const known = entries.filter((entry) => !isUnknown(entry)).map(({ nodeId }) => nodeId ?? '');
  return [...new Set(known)].filter(Boolean).sort(compareCodes);
}

function isUnknown({ claim, activate }: Entry): boolean {
  return [claim, activate].some(
    (step) => step?.verdict.kind === 'refused' && step.verdict.why === 'controllerUnknown',
  );
}

/** Returns the typed text if it may be in a URL (the end of a key, or a part of an id), else an empty string. */
export function urlTextOf(typed: string, entries: readonly Entry[]): string {
  const query = tidy(typed);
  if ([...query].length <= SHOWN_KEY_CHARACTERS) return typed.trim();
  const ids = entries.flatMap(({ licenseId, customerId }) => [licenseId, customerId]);
  return [...ids, ...controllersIn(entries)].some((id) => fold(id ?? '').includes(query)) ? typed.trim() : '';
}
