import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Device } from '#api/contract/device.ts';
import { controllersQuery } from '#api/devices.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import type { LicenseConfig } from '#license/end.ts';
import { foldControllers } from '#license/tree.ts';
import { resolveController, type NearController } from '#license/text/resolveController.ts';
import { controllerIndex } from '#features/pairing/rules/controllerIndex.ts';
import type { Pairing } from '#features/pairing/rules/pairing.ts';
import type { PairingFacts } from '#features/pairing/rules/pairingFacts.ts';
import { useLicensesOnControllers } from './useLicensesOnControllers.ts';
import { useListedLicenses, type FailedLookup, type ListedLicenses } from './useListedLicenses.ts';

export interface PairingLookups {
  facts: PairingFacts;
  /** Names of the controllers, by nodeId. */
  names: ReadonlyMap<string, string>;
  /** The controllers that may be meant by a serial number that none of them has. Stable until the list changes. */
  nearTo: (serial: string) => readonly NearController[];
  customers: ListedLicenses['customers'];
  /** Null for a lookup that did not fail. */
  failed: Record<'controllers' | 'licenses', FailedLookup | null>;
}

/**
 * Looks up the rows before anything is sent: one query for the controllers, one for the licenses of each customer at
 * hand, and one for each controller of a row whose license is already linked.
 * @param isRunning pauses the lookups, since every sent row changes the lists
 */
export function usePairingLookups(
  pairing: Pairing,
  isRunning: boolean,
  licenseConfig: LicenseConfig,
): PairingLookups {
  const isEnabled = pairing.rows.length > 0 && !isRunning;
  const devices = useQuery({ ...controllersQuery(useApiClient()), enabled: isEnabled });
  const rows = devices.data?.rows;
  const folded = useMemo(() => foldControllers(rows ?? []), [rows]);
  const index = useMemo(() => controllerIndex(rows ?? [], folded), [rows, folded]);
  const names = useMemo(() => namesOf(rows ?? []), [rows]);
  const isIndexPending = devices.isPending && !devices.error;
  const listed = useListedLicenses({ pairing, index, isIndexPending, isEnabled, licenseConfig });
  const { licenses, plainKeys, isEnded, state: lists } = listed;
  const onController = useLicensesOnControllers(pairing, index, licenses, isEnabled);

  const controllers = devices.data ? 'read' : devices.error ? 'failed' : 'reading';
  const { activates } = pairing;
  const facts = useMemo(
    (): PairingFacts => ({
      controllers,
      lists,
      index,
      licenses,
      plainKeys,
      onController,
      activates,
      isEnded,
    }),
    [controllers, lists, index, licenses, plainKeys, onController, activates, isEnded],
  );
  const nearTo = useCallback(
    (serial: string) => {
      const answer = resolveController(serial, folded);
      return answer.kind === 'near' ? answer.near : [];
    },
    [folded],
  );
  const failed = { controllers: failureOf(devices), licenses: listed.failed };
  return { facts, names, nearTo, customers: listed.customers, failed };
}

const failureOf = ({ error, refetch }: Pick<UseQueryResult, 'error' | 'refetch'>) =>
  error && { error, retry: () => void refetch() };

function namesOf(devices: readonly Device[]): Map<string, string> {
  return new Map(
    devices.flatMap(({ properties: { nodeId, name } }) => (nodeId && name ? [[nodeId, name] as const] : [])),
  );
}
