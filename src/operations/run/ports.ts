import type { ActivateAnswer, ClaimAnswer, License } from '#api/contract/license.ts';
import type { ActivateRequest, ClaimRequest } from '#api/contract/requests.ts';
import type { Rows } from '#api/contract/rows.ts';
import {
  activateLicense,
  claimLicense,
  readControllerLicenses,
  readCustomerLicenses,
  type Timed,
} from '#api/licenses.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { withEntryLock } from './entryLock.ts';
import type { AuditLog } from '#operations/audit/auditLog.ts';
import type { Journal } from '#operations/journal/journal.ts';

export type ControllerState = Timed<Rows<License>>;

/** All that a run touches outside itself. The calls throw Problems. */
export interface Ports {
  /** Aborted by `signal` it throws an AbortError, and only where the service did not process it. */
  claim: (body: ClaimRequest, signal?: AbortSignal) => Promise<Timed<ClaimAnswer>>;
  /** As `claim`. */
  activate: (body: ActivateRequest, signal?: AbortSignal) => Promise<Timed<ActivateAnswer>>;
  readController: (nodeId: string) => Promise<ControllerState>;
  readCustomer: (customerId: string) => Promise<ControllerState>;
  /** The device's clock, epoch milliseconds. */
  now: () => number;
  /** What the service's clock said more than the device's, ms, in the last answer; null where it said nothing. */
  clockMs: () => number | null;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  hold: <T>(id: string, work: () => Promise<T>) => Promise<T | null>;
  /**
   * Tells of pauses that the service asked for (429), during which a POST waits to be sent: their end, epoch
   * milliseconds, and null when it goes on. Returns how to stop listening.
   */
  onPause: (listen: (until: number | null) => void) => () => void;
  /** Tells that the network is back after it was lost. Returns how to stop listening. */
  onBack: (listen: () => void) => () => void;
  journal: Journal;
  auditLog: AuditLog;
}

export function createPorts(
  client: ApiClient,
  { journal, auditLog }: Pick<Ports, 'journal' | 'auditLog'>,
  { onPause, onBack }: Pick<Ports, 'onPause' | 'onBack'>,
): Ports {
  let clockMs: number | null = null;
  const noting = async <T>(call: Promise<Timed<T>>) => {
    const answer = await call;
    clockMs = aheadOf(answer.serverTime, Date.now());
    return answer;
  };
  return {
    claim: (body, signal) => noting(claimLicense(client, body, signal)),
    activate: (body, signal) => noting(activateLicense(client, body, signal)),
    readController: (nodeId) => noting(readControllerLicenses(client, nodeId)),
    readCustomer: (customerId) => noting(readCustomerLicenses(client, customerId)),
    now: () => Date.now(),
    clockMs: () => clockMs,
    sleep,
    hold: withEntryLock,
    onPause,
    onBack,
    journal,
    auditLog,
  };
}

/** A `Date` header has whole seconds; any other time is the device's own, where the service did not say its. */
const aheadOf = (serverTime: number, now: number) => (serverTime % 1000 === 0 ? serverTime - now : null);

/** Ends early where the signal aborts; whoever waits asks the signal. */
function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
    if (signal?.aborted) done();
  });
}
