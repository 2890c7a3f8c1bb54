import { useMemo } from 'react';
import type { Device } from '#api/contract/device.ts';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { controllerLicensesQuery, type Timed } from '#api/licenses.ts';
import { useBatchQuery } from '#api/useBatchQuery.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { serviceNow } from '#lib/serviceNow.ts';
import type { LicenseConfig } from '#license/end.ts';
import { joinLicenses, nodesOf, type NodeRead } from './rules/joinLicenses.ts';
import { standingOf } from '#license/standing.ts';
import { foldControllers } from '#license/tree.ts';
import { isProblem } from '#http/problem.ts';
import { useNow } from '#ui/hooks/useNow.ts';

interface Inputs {
  devices: Rows<Device>;
  /** The customer's list, where it could be read. */
  list: Timed<Rows<License>> | undefined;
  listReadAt: number;
  rules: LicenseConfig;
}

const isControllerOrSite = ({ properties: { nodeType } }: Device) =>
  nodeType === 'smartgridController' || nodeType === 'smartgridControllerSite';

/** Reads the licenses on every controller and joins them with the customer's list, as far as it is. */
export function useCustomerControllers({ devices, list, listReadAt, rules }: Inputs) {
  const client = useApiClient();
  const controllers = useMemo(() => foldControllers(devices.rows.filter(isControllerOrSite)), [devices]);
  const nodeIds = useMemo(() => controllers.flatMap(nodesOf), [controllers]);
  const queries = useMemo(
    () => nodeIds.map((nodeId) => controllerLicensesQuery(client, nodeId)),
    [client, nodeIds],
  );
  const course = useBatchQuery(queries, true);
  const tick = useNow();
  const serverTime = list?.serverTime ?? tick;
  const now = serviceNow(tick, { at: listReadAt || tick, serverTime });

  const owned = useMemo(
    () => (list?.value.rows ?? []).map((license) => standingOf(license, now, rules)),
    [list, now, rules],
  );
  const { each } = course;
  const answers = useMemo(() => {
    const reads = new Map<string, NodeRead>();
    const failures = new Map<string, Error>();
    const waiting = new Set<string>();
    const sites = new Set(controllers.flatMap((one) => one.sites.map(({ nodeId }) => nodeId)));
    for (const [at, nodeId] of nodeIds.entries()) {
      const reading = each[at];
      if (!reading) continue;
      const { state, data, error, isWaiting } = reading;
      if (isWaiting) waiting.add(nodeId);
      if (state === 'read' && data) {
        reads.set(nodeId, { licenses: data.value.rows, isWhole: data.value.unreadable.length === 0 });
      } else if (error && sites.has(nodeId) && isProblem(error, 'notFound')) {
        // A site that the license service does not know has no license.
        reads.set(nodeId, { licenses: [], isWhole: true });
      } else if (error && !isWaiting) failures.set(nodeId, error);
    }
    return { reads, failures, waiting };
  }, [controllers, nodeIds, each]);

  const joined = useMemo(
    () =>
      joinLicenses({
        owned,
        ownsAll: list !== undefined && list.value.unreadable.length === 0,
        controllers,
        seesAll: devices.unreadable.length === 0,
        reads: answers.reads,
        stand: (license) => standingOf(license, now, rules),
      }),
    [owned, list, controllers, devices, answers, now, rules],
  );

  const isDone = (nodeId: string) => answers.reads.has(nodeId) && !answers.waiting.has(nodeId);
  const ages = each.flatMap(({ state, readAt }) => (state === 'read' ? [readAt] : []));
  return {
    joined,
    course,
    ...answers,
    total: controllers.length,
    done: controllers.filter((one) => nodesOf(one).every(isDone)).length,
    failed: controllers.filter((one) => nodesOf(one).some((nodeId) => answers.failures.has(nodeId))).length,
    /** The oldest of the answers, epoch milliseconds; 0: none yet. */
    oldest: ages.length > 0 ? Math.min(...ages) : 0,
  };
}

export type JoinProgress = ReturnType<typeof useCustomerControllers>;
