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
import { addTally, count, emptyTally, type Tally } from './rules/overview.ts';
import { standingOf } from '#license/standing.ts';

/** More calls than these are made only when somebody asks for them. */
const FEW = 25;

type Answer = Timed<Rows<License>>;

/** A customer with what was read of it. */
export interface ReadCustomer {
  uuid: string;
  name: string;
  reading: BatchItem<Answer>;
  /** The answer where it still holds, and its instant by the service's clock, epoch milliseconds. */
  answer: Answer | null;
  asOf: number;
}

/** The licenses of all customers, one call for each, and what they add up to, as far as they were read. */
export function useOverview(rules: LicenseConfig) {
  const client = useApiClient();
  const customers = useQuery(customersQuery(client));
  const askable = useMemo(
    () =>
      (customers.data?.rows ?? []).flatMap(({ uuid, name }) =>
        uuid ? [{ uuid: uuid.toLowerCase(), name }] : [],
      ),
    [customers.data],
  );
  const queries = useMemo(
    () => askable.map(({ uuid }) => customerLicensesQuery(client, uuid)),
    [askable, client],
  );
  const course = useBatchQuery(queries, askable.length <= FEW);
  const { each } = course;

  const known = useMemo(
    () =>
      askable.flatMap((customer, at): ReadCustomer[] => {
        const reading = each[at];
        if (!reading) return [];
        const answer = reading.state === 'read' && reading.data ? reading.data : null;
        const { readAt } = reading;
        const asOf = answer ? serviceNow(readAt, { at: readAt, serverTime: answer.serverTime }) : 0;
        return [{ ...customer, reading, answer, asOf }];
      }),
    [askable, each],
  );
  const tally = useMemo(() => {
    const sum = emptyTally();
    for (const { answer, asOf } of known) if (answer) addTally(sum, tallyOf(answer, asOf, rules));
    return sum;
  }, [known, rules]);

  const done = known.filter(({ reading }) => reading.state === 'read' && !reading.isWaiting).length;
  return {
    customers,
    course,
    /** Without customers there is nothing to read, which is no reading that is done. */
    isReading: customers.isPending || course.course === 'running',
    known,
    tally,
    total: askable.length,
    withoutUuid: (customers.data?.rows.length ?? 0) - askable.length,
    done,
    failed: known.filter(({ reading }) => reading.state === 'failed' && !reading.isWaiting),
    missing: known.filter(({ reading }) => reading.state !== 'read').length,
    unreadable: known.reduce((sum, { answer }) => sum + (answer?.value.unreadable.length ?? 0), 0),
    /** The oldest of the answers, epoch milliseconds; 0: none yet. */
    oldest: known.reduce(
      (oldest, { answer, reading: { readAt } }) =>
        answer && (oldest === 0 || readAt < oldest) ? readAt : oldest,
      0,
    ),
  };
}

export type OverviewData = ReturnType<typeof useOverview>;

/** An answer is counted once, as of the moment at which it was true. */
const counted = new WeakMap<Answer, Tally>();

function tallyOf(answer: Answer, asOf: number, rules: LicenseConfig): Tally {
  const present = counted.get(answer);
  if (present) return present;
  const tally = emptyTally();
  for (const license of answer.value.rows) count(tally, standingOf(license, asOf, rules), asOf, rules);
  counted.set(answer, tally);
  return tally;
}
