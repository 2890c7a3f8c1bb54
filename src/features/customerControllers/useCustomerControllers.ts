import { useCallback, useMemo } from 'react';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { controllerLicensesQuery, type Timed } from '#api/licenses.ts';
import { useBatchQuery } from '#api/useBatchQuery.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import type { LicenseConfig } from '#license/end.ts';
import { joinLicenses, nodesOf, wantedNodes, type NodeRead } from './rules/joinLicenses.ts';
import { evaluateLicense } from '#license/evaluateLicense.ts';
import { foldControllers, isControllerOrSite } from '#license/tree.ts';
import { isProblem } from '#http/problem.ts';
import { useNow } from '#ui/hooks/useNow.ts';

/** The licenses of more controllers are read on demand, since each controller and site costs a call. */
const MAX_AUTOMATIC_READS = 25;

interface CustomerControllersInput {
  devices: Rows<Device>;
  /** The customer's licenses; undefined if they could not be read. */
  list: Timed<Rows<License>> | undefined;
  /** When the list was read, epoch milliseconds of the device. */
  listReadAt: number;
  licenseConfig: LicenseConfig;
}

/**
 * Joins the licenses on the controllers read so far with the customer's list. Reads the licenses on a few controllers
 * at once; with more, only those that a row asks for (`want`), unless the user starts the batch.
 */
export function useCustomerControllers({
  devices,
  list,
  listReadAt,
  licenseConfig,
}: CustomerControllersInput) {
  const client = useApiClient();
  const { format } = useI18n();
  const controllers = useMemo(
    () => foldControllers(devices.rows.filter(isControllerOrSite), format.compare),
    [devices, format],
  );
  const nodeIds = useMemo(() => controllers.flatMap(nodesOf), [controllers]);
  const queries = useMemo(
    () => nodeIds.map((nodeId) => controllerLicensesQuery(client, nodeId)),
    [client, nodeIds],
  );
  const batch = useBatchQuery(queries, controllers.length <= MAX_AUTOMATIC_READS);
  const { want: wantIndex } = batch;
  const want = useCallback(
    (wanted: readonly string[]) => {
      const cancels = wanted.map((nodeId) => wantIndex(nodeIds.indexOf(nodeId)));
      return () => cancels.forEach((cancel) => cancel());
    },
    [wantIndex, nodeIds],
  );
  const deviceNow = useNow();
  const serverTime = list?.serverTime ?? deviceNow;
  const now = serviceNow(deviceNow, { at: listReadAt || deviceNow, serverTime });

  const owned = useMemo(
    () => (list?.value.rows ?? []).map((license) => evaluateLicense(license, now, licenseConfig)),
    [list, now, licenseConfig],
  );
  const { each } = batch;
  const results = useMemo(() => {
    const reads = new Map<string, NodeRead>();
    const failures = new Map<string, Error>();
    const waiting = new Set<string>();
    const sites = new Set(controllers.flatMap((controller) => controller.sites.map(({ nodeId }) => nodeId)));
    for (const [index, nodeId] of nodeIds.entries()) {
      const item = each[index];
      if (!item) continue;
      const { state, data, error, isWaiting } = item;
      if (isWaiting) waiting.add(nodeId);
      if (state === 'read' && data) {
        reads.set(nodeId, { licenses: data.value.rows, isComplete: data.value.unreadable.length === 0 });
      } else if (error && sites.has(nodeId) && isProblem(error, 'notFound')) {
        // The license service returns 404 for sites without licenses.
        reads.set(nodeId, { licenses: [], isComplete: true });
      } else if (error && !isWaiting) failures.set(nodeId, error);
    }
    return { reads, failures, waiting };
  }, [controllers, nodeIds, each]);

  const joined = useMemo(
    () =>
      joinLicenses({
        owned,
        hasAllOwned: list !== undefined && list.value.unreadable.length === 0,
        controllers,
        hasAllControllers: devices.unreadable.length === 0,
        reads: results.reads,
        evaluate: (license) => evaluateLicense(license, now, licenseConfig),
      }),
    [owned, list, controllers, devices, results, now, licenseConfig],
  );

  const readTimes = each.flatMap(({ state, readAt }) => (state === 'read' ? [readAt] : []));
  return {
    controllers,
    joined,
    batch,
    ...results,
    total: controllers.length,
    done: joined.controllerRows.filter(
      (controllerRow) =>
        wantedNodes(controllerRow, results.reads).length === 0 &&
        !nodesOf(controllerRow.controller).some((nodeId) => results.waiting.has(nodeId)),
    ).length,
    /** Reads the licenses on nodes that were never tried. Returns a function that cancels reads that have not begun. */
    want,
    retry: (failed: readonly string[]) => {
      for (const nodeId of failed) wantIndex(nodeIds.indexOf(nodeId), { retry: true });
    },
    failed: controllers.filter((controller) =>
      nodesOf(controller).some((nodeId) => results.failures.has(nodeId)),
    ).length,
    /** When the oldest result was read, epoch milliseconds of the device; 0 before the first. */
    oldestReadAt: readTimes.length > 0 ? Math.min(...readTimes) : 0,
  };
}

export type ControllersProgress = ReturnType<typeof useCustomerControllers>;
