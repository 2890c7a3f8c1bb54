import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import { fold } from '#lib/text/fold.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { isStated } from '#license/end.ts';
import { identify } from '#license/text/identify.ts';
import { tidyKey } from '#license/key.ts';
import type { Pair, KnownValues } from './pairingText.ts';
import { isController } from '#license/tree.ts';

/** A license in one of the lists at hand, and whose list it is. */
export interface Listed {
  license: License;
  customerId: string;
}

/** What could be read before anything is sent. */
export interface PairingFacts {
  /** `failed`: it could not be read, and nobody knows. */
  controllers: 'reading' | 'read' | 'failed';
  lists: 'reading' | 'read' | 'failed';
  /** nodeIds by what is on the box, see {@link controllerIndex}. */
  nodeIds: ReadonlyMap<string, string>;
  /** By key. */
  licenses: ReadonlyMap<string, Listed>;
  /** Ids of the licenses on a controller, by nodeId, for those that were asked for. Null: it could not be read. */
  onController: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Whether the licenses are to be activated as well. */
  activates: boolean;
}

/** What cannot be sent, and what has to be corrected. */
export type ErrorKind =
  | 'serialEmpty'
  | 'serialInvalid'
  | 'keyEmpty'
  | 'keyTooLong'
  | 'swapped'
  | 'keyTwice'
  | 'linkedHere'
  | 'linkedElsewhere';

/** What can be sent once a person says so. */
export type WarningKind =
  | 'controllerUnknown'
  | 'controllerNotRead'
  | 'keyInNoList'
  | 'listNotRead'
  | 'spacesInKey'
  | 'serialTwice'
  | 'activated';

export type RowFinding = {
  field: 'serial' | 'key';
  /** Counted from 1, the others it is about. */ rows: number[];
} & ({ level: 'stop'; kind: ErrorKind } | { level: 'ask'; kind: WarningKind });

export interface RowCheck {
  /** Where it is sent: the nodeId of the controller that was meant. */
  nodeId: string;
  key: string;
  listed: Listed | null;
  objections: RowFinding[];
  /** Something about it is not read yet. */
  pending: boolean;
}

/** By folded nodeId, and by the serial number of a controller where that is another. */
export function controllerIndex(devices: readonly Device[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const { properties } of devices) {
    if (properties.nodeId) index.set(fold(properties.nodeId), properties.nodeId);
  }
  for (const device of devices) {
    const { nodeId, info } = device.properties;
    const serial = fold(info?.serialNumber ?? '');
    if (nodeId && serial !== '' && isController(device) && !index.has(serial)) index.set(serial, nodeId);
  }
  return index;
}

export function knownValues({ nodeIds, licenses }: Pick<PairingFacts, 'nodeIds' | 'licenses'>): KnownValues {
  return { isController: (text) => nodeIds.has(fold(text)), isKey: (text) => licenses.has(text) };
}

/**
 * What speaks against each row, from what is known, before anything is sent: there is no way back in this API.
 * @param isNodeId whether a text can be a nodeId at all
 */
export function checkPairing(
  rows: readonly Pair[],
  known: PairingFacts,
  isNodeId: (text: string) => boolean,
): RowCheck[] {
  const looked = rows.map((row) => look(row, known));
  const keys = positions(looked.map(({ key }) => key));
  const nodeIds = positions(looked.map(({ nodeId }) => fold(nodeId)));
  return looked.map((row, index) => {
    const others = (all: Map<string, number[]>, text: string) =>
      text === '' ? [] : (all.get(text) ?? []).filter((each) => each !== index + 1);
    const again = { keys: others(keys, row.key), nodeIds: others(nodeIds, fold(row.nodeId)) };
    return check(row, again, known, isNodeId);
  });
}

interface Looked {
  serial: string;
  key: string;
  tidy: ReturnType<typeof tidyKey>;
  visible: boolean;
  nodeId: string;
  listed: Listed | null;
}

function look({ serial: typed, key: raw }: Pair, { nodeIds, licenses }: PairingFacts): Looked {
  const serial = trimOuter(typed);
  const nodeId = nodeIds.get(fold(serial));
  const tidy = tidyKey(raw);
  return {
    serial,
    key: tidy.key,
    tidy,
    visible: nodeId !== undefined,
    nodeId: nodeId ?? serial,
    listed: licenses.get(tidy.key) ?? null,
  };
}

function check(
  row: Looked,
  again: { keys: number[]; nodeIds: number[] },
  known: PairingFacts,
  isNodeId: (text: string) => boolean,
): RowCheck {
  const { serial, key, tidy, visible, nodeId, listed } = row;
  const objections: RowFinding[] = [];
  const stop = (field: RowFinding['field'], kind: ErrorKind, rows: number[] = []) =>
    objections.push({ level: 'stop', field, kind, rows });
  const ask = (field: RowFinding['field'], kind: WarningKind, rows: number[] = []) =>
    objections.push({ level: 'ask', field, kind, rows });

  const swapped = isSwapped(row, known);
  if (swapped) stop('serial', 'swapped');
  else {
    if (serial === '') stop('serial', 'serialEmpty');
    else if (!isNodeId(serial)) stop('serial', 'serialInvalid');
    else if (!visible && known.controllers === 'read') ask('serial', 'controllerUnknown');
    else if (!visible && known.controllers === 'failed') ask('serial', 'controllerNotRead');
    if (tidy.fault) stop('key', tidy.fault === 'empty' ? 'keyEmpty' : 'keyTooLong');
    else if (listed) aboutLicense(listed.license);
    else if (known.lists !== 'reading') ask('key', known.lists === 'read' ? 'keyInNoList' : 'listNotRead');
    if (!tidy.fault && !listed && tidy.suggestion !== null) ask('key', 'spacesInKey');
  }
  if (again.keys.length > 0) stop('key', 'keyTwice', again.keys);
  if (again.nodeIds.length > 0) ask('serial', 'serialTwice', again.nodeIds);
  const linked = Boolean(listed?.license.datalinks?.length);
  const pending =
    known.controllers === 'reading' ||
    known.lists === 'reading' ||
    (linked && visible && !known.onController.has(nodeId));
  return { nodeId, key, listed, objections, pending };

  function aboutLicense(license: License): void {
    if (license.datalinks?.length) {
      const here = known.onController.get(nodeId)?.has(license.id);
      stop('key', here ? 'linkedHere' : 'linkedElsewhere');
    } else if (known.activates && isStated(license.activationDate)) ask('key', 'activated');
  }
}

/** What stands under key is a controller, or what stands under serial number a key. */
function isSwapped({ serial, key, visible, listed }: Looked, known: PairingFacts): boolean {
  if (visible || listed) return false;
  if (known.nodeIds.has(fold(key)) || known.licenses.has(serial)) return true;
  const [first, second] = [identify(serial).kind, identify(key).kind];
  return (second === 'serial' || second === 'nodeId') && first === 'key';
}

function positions(texts: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const rows = found.get(text);
    if (rows) rows.push(index + 1);
    else found.set(text, [index + 1]);
  }
  return found;
}

/** Whether a row may be sent: nothing stops it, and what is asked was answered. */
export function isReady({ objections, pending }: RowCheck, sure: boolean): boolean {
  return !pending && objections.every(({ level }) => level === 'ask' && sure);
}

/** Whether a tick is all that it needs. */
export function needsConfirmation({ objections }: RowCheck): boolean {
  return objections.length > 0 && objections.every(({ level }) => level === 'ask');
}
