import type { License } from '#api/contract/license.ts';
import { isStated } from '#license/end.ts';
import { nodesOfBox } from './controllerIndex.ts';
import type { ListedLicense, PairingFacts } from './pairingFacts.ts';
import type { Pair } from './pairingText.ts';
import { isSwapped, resolveRow, type ResolvedRow } from './resolveRow.ts';

/** Findings that must be corrected. */
export type ErrorKind =
  | 'serialEmpty'
  | 'serialInvalid'
  | 'shortened'
  | 'keyEmpty'
  | 'keyTooLong'
  | 'swapped'
  | 'keyTwice'
  | 'linkedHere'
  | 'linkedElsewhere';

/** Findings that must be confirmed. */
export type WarningKind =
  | 'controllerUnknown'
  | 'controllerNotRead'
  | 'keyInNoList'
  | 'keySpelled'
  | 'listNotRead'
  | 'spacesInKey'
  | 'serialTwice'
  | 'ended'
  | 'activated';

export type RowFinding = {
  field: 'serial' | 'key';
  /** Numbers of the other rows concerned, counted from 1. */
  rows: number[];
} & ({ level: 'error'; kind: ErrorKind } | { level: 'warning'; kind: WarningKind });

export interface RowCheck {
  /** The controller's nodeId, or the typed serial number if the controller is not visible. */
  nodeId: string;
  /** NodeIds of the controller and its sites; empty if the controller is not visible. */
  box: readonly string[];
  key: string;
  listedLicense: ListedLicense | null;
  /** A key at hand that differs from the typed one in its spelling only; null for none. */
  spelledKey: string | null;
  findings: RowFinding[];
  /** Whether a lookup for the row is still running. */
  isPending: boolean;
}

/**
 * Checks every row against the lookups. The API cannot undo a claim, so problems are reported before it is sent.
 * @param isNodeId whether a text has the form of a nodeId
 */
export function checkPairing(
  rows: readonly Pair[],
  facts: PairingFacts,
  isNodeId: (text: string) => boolean,
): RowCheck[] {
  const resolvedRows = rows.map((row) => resolveRow(row, facts));
  const keys = rowNumbers(resolvedRows.map(({ key }) => key));
  const boxes = rowNumbers(resolvedRows.map(({ box }) => box));
  return resolvedRows.map((row, index) => {
    const othersWith = (all: Map<string, number[]>, text: string) =>
      text === '' ? [] : (all.get(text) ?? []).filter((each) => each !== index + 1);
    const duplicates = {
      keys: othersWith(keys, row.key),
      boxes: othersWith(boxes, row.box),
    };
    return check(row, duplicates, facts, isNodeId);
  });
}

const NO_NODES: readonly string[] = [];

function check(
  row: ResolvedRow,
  duplicates: { keys: number[]; boxes: number[] },
  facts: PairingFacts,
  isNodeId: (text: string) => boolean,
): RowCheck {
  const { serial, key, tidy, isVisible, nodeId, listedLicense, spelledKey } = row;
  const nodes = nodesOfBox(facts.index, nodeId);
  const findings: RowFinding[] = [];
  const error = (field: RowFinding['field'], kind: ErrorKind, rows: number[] = []) =>
    void findings.push({ level: 'error', field, kind, rows });
  const warn = (field: RowFinding['field'], kind: WarningKind, rows: number[] = []) =>
    findings.push({ level: 'warning', field, kind, rows });

  const areSwapped = isSwapped(row, facts);
  if (areSwapped) error('serial', 'swapped');
  else {
    if (serial === '') error('serial', 'serialEmpty');
    else if (isShortened(serial)) error('serial', 'shortened');
    else if (!isNodeId(serial)) error('serial', 'serialInvalid');
    else if (!isVisible && facts.controllers === 'read') warn('serial', 'controllerUnknown');
    else if (!isVisible && facts.controllers === 'failed') warn('serial', 'controllerNotRead');
    if (isShortened(key)) error('key', 'shortened');
    else if (tidy.fault) error('key', tidy.fault === 'empty' ? 'keyEmpty' : 'keyTooLong');
    else if (listedLicense) checkLicense(listedLicense.license);
    else if (spelledKey !== null) warn('key', 'keySpelled');
    else if (facts.lists !== 'reading') warn('key', facts.lists === 'read' ? 'keyInNoList' : 'listNotRead');
    if (!tidy.fault && !listedLicense && spelledKey === null && tidy.suggestion !== null)
      warn('key', 'spacesInKey');
  }
  if (duplicates.keys.length > 0) error('key', 'keyTwice', duplicates.keys);
  if (duplicates.boxes.length > 0) warn('serial', 'serialTwice', duplicates.boxes);
  const isLinked = Boolean(listedLicense?.license.datalinks?.length);
  const isPending =
    facts.controllers === 'reading' ||
    (facts.lists === 'reading' && !listedLicense) ||
    (isLinked && isVisible && !nodes.every((node) => facts.onController.has(node)));
  return { nodeId, box: isVisible ? nodes : NO_NODES, key, listedLicense, spelledKey, findings, isPending };

  function checkLicense(license: License): void {
    if (license.datalinks?.length) {
      const isHere = nodes.some((node) => facts.onController.get(node)?.has(license.id));
      return error('key', isHere ? 'linkedHere' : 'linkedElsewhere');
    }
    if (facts.isEnded(license)) warn('key', 'ended');
    if (facts.activates && isStated(license.activationDate)) warn('key', 'activated');
  }
}

/** Returns whether a spreadsheet has turned the digits into a number that it shows shortened: `1.23E+15`. */
const isShortened = (text: string) => /^\d(?:[.,]\d+)?E\+?\d{1,3}$/i.test(text);

/** Returns the numbers of the rows with each text, counted from 1. */
function rowNumbers(texts: readonly string[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const rows = numbers.get(text);
    if (rows) rows.push(index + 1);
    else numbers.set(text, [index + 1]);
  }
  return numbers;
}

/** Returns whether a row can be sent: there are no errors, and every warning is confirmed. */
export function isReady({ findings, isPending }: RowCheck, sendAnyway: boolean): boolean {
  return !isPending && findings.every(({ level }) => level === 'warning' && sendAnyway);
}

/** Returns whether confirming the warnings makes the row ready. */
export function needsConfirmation({ findings }: RowCheck): boolean {
  return findings.length > 0 && findings.every(({ level }) => level === 'warning');
}
