import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import { latin } from '#lib/text/latin.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { isStated } from '#license/end.ts';
import { identify } from '#license/text/identify.ts';
import { comparableKey } from '#license/text/keyIndex.ts';
import { comparableSerial, plainSerial } from '#license/text/serial.ts';
import { tidyKey } from '#license/key.ts';
import type { Pair } from './pairingText.ts';
import type { KnownValues } from './knownValues.ts';
import { isController } from '#license/tree.ts';

/** A license in one of the loaded lists, with the UUID of the list's customer. */
export interface ListedLicense {
  license: License;
  customerId: string;
}

/** Results of the lookups before anything is sent. */
export interface PairingFacts {
  /** Whether the list of controllers has loaded. */
  controllers: 'reading' | 'read' | 'failed';
  /** Whether the customer's licenses have loaded. */
  lists: 'reading' | 'read' | 'failed';
  /** See {@link controllerIndex}. */
  nodeIds: ReadonlyMap<string, string>;
  /** Licenses by key. */
  licenses: ReadonlyMap<string, ListedLicense>;
  /** By {@link plainKey}, which a key has in any spelling. */
  plainKeys: ReadonlyMap<string, ListedLicense>;
  /** Ids of the licenses on each controller that was queried, by nodeId; null when the query failed. */
  onController: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Whether the licenses are also activated. */
  activates: boolean;
  /** Returns whether a license has ended. */
  isEnded: (license: License) => boolean;
}

/** Findings that must be corrected. */
export type ErrorKind =
  | 'serialEmpty'
  | 'serialInvalid'
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
  key: string;
  listedLicense: ListedLicense | null;
  /** A key at hand that differs from the typed one in its spelling only; null for none. */
  spelledKey: string | null;
  findings: RowFinding[];
  /** Whether a lookup for the row is still running. */
  isPending: boolean;
}

/**
 * NodeIds of controllers and sites by their own, of controllers also by what their sites share with them, and by the serial
 * number of a controller that differs. See {@link nodeIdOf}.
 */
export function controllerIndex(devices: readonly Device[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const device of devices.toSorted((a, b) => Number(isController(b)) - Number(isController(a)))) {
    const { nodeId } = device.properties;
    if (!nodeId) continue;
    index.set(plainSerial(nodeId), nodeId);
    if (!index.has(comparableSerial(nodeId))) index.set(comparableSerial(nodeId), nodeId);
  }
  for (const device of devices) {
    const { nodeId, info } = device.properties;
    const serial = comparableSerial(info?.serialNumber ?? '');
    if (nodeId && serial !== '' && isController(device) && !index.has(serial)) index.set(serial, nodeId);
  }
  return index;
}

/** The nodeId that a text stands for, in any spelling; undefined where no controller or site has it. */
export const nodeIdOf = (index: PairingFacts['nodeIds'], text: string): string | undefined =>
  index.get(plainSerial(text)) ?? index.get(comparableSerial(text));

/** The key for comparisons, in any case, with any separators, and with Latin letters for those that look like them. */
export const plainKey = (key: string): string => comparableKey(latin(key));

export function toKnownValues({
  nodeIds,
  plainKeys,
}: Pick<PairingFacts, 'nodeIds' | 'plainKeys'>): KnownValues {
  return {
    isController: (text) => nodeIdOf(nodeIds, text) !== undefined,
    isKey: (text) => plainKeys.has(plainKey(text)),
  };
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
  const nodeIds = rowNumbers(resolvedRows.map(({ nodeId }) => comparableSerial(nodeId)));
  return resolvedRows.map((row, index) => {
    const othersWith = (all: Map<string, number[]>, text: string) =>
      text === '' ? [] : (all.get(text) ?? []).filter((each) => each !== index + 1);
    const duplicates = {
      keys: othersWith(keys, row.key),
      nodeIds: othersWith(nodeIds, comparableSerial(row.nodeId)),
    };
    return check(row, duplicates, facts, isNodeId);
  });
}

interface ResolvedRow {
  serial: string;
  key: string;
  tidy: ReturnType<typeof tidyKey>;
  isVisible: boolean;
  nodeId: string;
  listedLicense: ListedLicense | null;
  spelledKey: string | null;
}

function resolveRow(
  { serial: typed, key: raw }: Pair,
  { nodeIds, licenses, plainKeys }: PairingFacts,
): ResolvedRow {
  const serial = trimOuter(typed);
  const nodeId = nodeIdOf(nodeIds, serial);
  const tidy = tidyKey(raw);
  const isListed = licenses.has(tidy.key);
  return {
    serial,
    key: tidy.key,
    tidy,
    isVisible: nodeId !== undefined,
    nodeId: nodeId ?? serial,
    listedLicense: licenses.get(tidy.key) ?? null,
    spelledKey: isListed ? null : (plainKeys.get(plainKey(tidy.key))?.license.key ?? null),
  };
}

function check(
  row: ResolvedRow,
  duplicates: { keys: number[]; nodeIds: number[] },
  facts: PairingFacts,
  isNodeId: (text: string) => boolean,
): RowCheck {
  const { serial, key, tidy, isVisible, nodeId, listedLicense, spelledKey } = row;
  const findings: RowFinding[] = [];
  const error = (field: RowFinding['field'], kind: ErrorKind, rows: number[] = []) =>
    void findings.push({ level: 'error', field, kind, rows });
  const warn = (field: RowFinding['field'], kind: WarningKind, rows: number[] = []) =>
    findings.push({ level: 'warning', field, kind, rows });

  const areSwapped = isSwapped(row, facts);
  if (areSwapped) error('serial', 'swapped');
  else {
    if (serial === '') error('serial', 'serialEmpty');
    else if (!isNodeId(serial)) error('serial', 'serialInvalid');
    else if (!isVisible && facts.controllers === 'read') warn('serial', 'controllerUnknown');
    else if (!isVisible && facts.controllers === 'failed') warn('serial', 'controllerNotRead');
    if (tidy.fault) error('key', tidy.fault === 'empty' ? 'keyEmpty' : 'keyTooLong');
    else if (listedLicense) checkLicense(listedLicense.license);
    else if (spelledKey !== null) warn('key', 'keySpelled');
    else if (facts.lists !== 'reading') warn('key', facts.lists === 'read' ? 'keyInNoList' : 'listNotRead');
    if (!tidy.fault && !listedLicense && spelledKey === null && tidy.suggestion !== null)
      warn('key', 'spacesInKey');
  }
  if (duplicates.keys.length > 0) error('key', 'keyTwice', duplicates.keys);
  if (duplicates.nodeIds.length > 0) warn('serial', 'serialTwice', duplicates.nodeIds);
  const isLinked = Boolean(listedLicense?.license.datalinks?.length);
  const isPending =
    facts.controllers === 'reading' ||
    facts.lists === 'reading' ||
    (isLinked && isVisible && !facts.onController.has(nodeId));
  return { nodeId, key, listedLicense, spelledKey, findings, isPending };

  function checkLicense(license: License): void {
    if (license.datalinks?.length) {
      const isHere = facts.onController.get(nodeId)?.has(license.id);
      return error('key', isHere ? 'linkedHere' : 'linkedElsewhere');
    }
    if (facts.isEnded(license)) warn('key', 'ended');
    if (facts.activates && isStated(license.activationDate)) warn('key', 'activated');
  }
}

/** Returns whether serial number and key are known to be swapped, or look swapped. */
function isSwapped({ serial, key, isVisible, listedLicense }: ResolvedRow, facts: PairingFacts): boolean {
  if (isVisible || listedLicense) return false;
  if (nodeIdOf(facts.nodeIds, key) !== undefined || facts.plainKeys.has(plainKey(serial))) return true;
  const [serialKind, keyKind] = [identify(serial).kind, identify(key).kind];
  return (keyKind === 'serial' || keyKind === 'nodeId') && serialKind === 'key';
}

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
