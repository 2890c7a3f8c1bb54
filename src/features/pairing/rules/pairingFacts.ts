import type { License } from '#api/contract/license.ts';
import { latin } from '#lib/text/latin.ts';
import { comparableKey } from '#license/text/keyIndex.ts';
import { nodeIdOf, type ControllerIndex } from './controllerIndex.ts';
import type { KnownValues } from './knownValues.ts';

/** A license in one of the loaded lists, with the UUID of the list's customer. */
export interface ListedLicense {
  license: License;
  customerId: string;
}

/** Results of the lookups before anything is sent. */
export interface PairingFacts {
  /** Whether the list of controllers has loaded. */
  controllers: 'reading' | 'read' | 'failed';
  /** Whether the licenses of every customer at hand have loaded. */
  lists: 'reading' | 'read' | 'failed';
  index: ControllerIndex;
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

/** The key for comparisons, in any case, with any separators, and with Latin letters for those that look like them. */
export const plainKey = (key: string): string => comparableKey(latin(key));

export function toKnownValues({ index, plainKeys }: Pick<PairingFacts, 'index' | 'plainKeys'>): KnownValues {
  return {
    isController: (text) => nodeIdOf(index, text) !== undefined,
    isKey: (text) => plainKeys.has(plainKey(text)),
  };
}
