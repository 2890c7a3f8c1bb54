import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { License } from '#api/contract/license.ts';
import type { Rows } from '#api/contract/rows.ts';
import { customersQuery } from '#api/customers.ts';
import { customerLicensesQuery, type Timed } from '#api/licenses.ts';
import type { BatchItem } from '#api/batchQuery.ts';
import { useBatchQuery } from '#api/useBatchQuery.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { serviceNow } from '#lib/serviceNow.ts';
import type { LicenseConfig } from '#license/end.ts';
import { addTally, count, emptyTally, type Tally } from './rules/tally.ts';
import { evaluateLicense } from '#license/evaluateLicense.ts';

/** Accounts with more customers are read only on demand, since each customer costs a call. */
const MAX_AUTOMATIC_READS = 25;

type LicensesAnswer = Timed<Rows<License>>;

/** A customer with the state of its read. */
export interface CustomerRead {
  uuid: string;
  name: string;
  item: BatchItem<LicensesAnswer>;
  /** The licenses, unless they are stale, with their service time in epoch milliseconds. */
  data: LicensesAnswer | null;
  asOf: number;
}

/** Reads the licenses of all customers, with one call each, and counts the licenses read so far. */
export function useOverview(licenseConfig: LicenseConfig) {
  const client = useApiClient();
  const customers = useQuery(customersQuery(client));
  const withUuid = useMemo(
    () =>
      (customers.data?.rows ?? []).flatMap(({ uuid, name }) =>
        uuid ? [{ uuid: uuid.toLowerCase(), name }] : [],
      ),
    [customers.data],
  );
  const queries = useMemo(
    () => withUuid.map(({ uuid }) => customerLicensesQuery(client, uuid)),
    [withUuid, client],
  );
  const batch = useBatchQuery(queries, withUuid.length <= MAX_AUTOMATIC_READS);
  const { each } = batch;

  const reads = useMemo(
    () =>
      withUuid.flatMap((customer, index): CustomerRead[] => {
        const item = each[index];
        if (!item) return [];
        const data = item.state === 'read' && item.data ? item.data : null;
        const { readAt } = item;
        const asOf = data ? serviceNow(readAt, { at: readAt, serverTime: data.serverTime }) : 0;
        return [{ ...customer, item, data, asOf }];
      }),
    [withUuid, each],
  );
  const tally = useMemo(() => {
    const sum = emptyTally();
    for (const { data, asOf } of reads) if (data) addTally(sum, tallyOf(data, asOf, licenseConfig));
    return sum;
  }, [reads, licenseConfig]);

  const done = reads.filter(({ item }) => item.state === 'read' && !item.isWaiting).length;
  return {
    customers,
    batch,
    /** Also true until the customers have loaded. */
    isReading: customers.isPending || batch.status === 'running',
    reads,
    tally,
    total: withUuid.length,
    withoutUuid: (customers.data?.rows.length ?? 0) - withUuid.length,
    done,
    failed: reads.filter(({ item }) => item.state === 'failed' && !item.isWaiting),
    missing: reads.filter(({ item }) => item.state !== 'read').length,
    unreadable: reads.reduce((sum, { data }) => sum + (data?.value.unreadable.length ?? 0), 0),
    /** When the oldest response was read, epoch milliseconds of the device; 0 before the first. */
    oldestReadAt: reads.reduce(
      (oldest, { data, item: { readAt } }) => (data && (oldest === 0 || readAt < oldest) ? readAt : oldest),
      0,
    ),
  };
}

export type OverviewData = ReturnType<typeof useOverview>;

/** Tallies by response, so that each response is counted once, as of its service time. */
const tallies = new WeakMap<LicensesAnswer, Tally>();

function tallyOf(data: LicensesAnswer, asOf: number, licenseConfig: LicenseConfig): Tally {
  const cached = tallies.get(data);
  if (cached) return cached;
  const tally = emptyTally();
  for (const license of data.value.rows)
    count(tally, evaluateLicense(license, asOf, licenseConfig), asOf, licenseConfig);
  tallies.set(data, tally);
  return tally;
}
