import { trimOuter } from '#lib/text/trimOuter.ts';
import { identify } from '#license/text/identify.ts';
import { comparableSerial } from '#license/text/serial.ts';
import { tidyKey } from '#license/key.ts';
import { nodeIdOf, nodesOfBox } from './controllerIndex.ts';
import { plainKey, type ListedLicense, type PairingFacts } from './pairingFacts.ts';
import type { Pair } from './pairingText.ts';

/** A row with the controller and the license that its texts name. */
export interface ResolvedRow {
  serial: string;
  key: string;
  tidy: ReturnType<typeof tidyKey>;
  isVisible: boolean;
  nodeId: string;
  /** The same for a controller and its sites. */
  box: string;
  listedLicense: ListedLicense | null;
  spelledKey: string | null;
}

/** Looks up the texts of a row in the lists that were read. */
export function resolveRow(
  { serial: typed, key: raw }: Pair,
  { index, licenses, plainKeys }: PairingFacts,
): ResolvedRow {
  const serial = trimOuter(typed);
  const nodeId = nodeIdOf(index, serial);
  const tidy = tidyKey(raw);
  const isListed = licenses.has(tidy.key);
  return {
    serial,
    key: tidy.key,
    tidy,
    isVisible: nodeId !== undefined,
    nodeId: nodeId ?? serial,
    box: comparableSerial(nodesOfBox(index, nodeId ?? serial)[0] ?? ''),
    listedLicense: licenses.get(tidy.key) ?? null,
    spelledKey: isListed ? null : (plainKeys.get(plainKey(tidy.key))?.license.key ?? null),
  };
}

/** Returns whether serial number and key are known to be swapped, or look swapped. */
export function isSwapped(
  { serial, key, isVisible, listedLicense }: ResolvedRow,
  facts: PairingFacts,
): boolean {
  if (isVisible || listedLicense) return false;
  if (nodeIdOf(facts.index, key) !== undefined || facts.plainKeys.has(plainKey(serial))) return true;
  const [serialKind, keyKind] = [identify(serial).kind, identify(key).kind];
  return (keyKind === 'serial' || keyKind === 'nodeId') && serialKind === 'key';
}
