import type { License } from '#api/contract/license.ts';
import type { ActivateAnswer, ClaimAnswer } from '#api/contract/licenseWrites.ts';
import type { ActivateRequest, ClaimRequest } from '#api/contract/requests.ts';
import type { Rows } from '#api/contract/rows.ts';
import { readControllerLicenses, readCustomerLicenses, type Timed } from '#api/licenses.ts';
import { activateLicense, claimLicense } from '#api/licenseWrites.ts';
import type { ApiClient } from '#auth/client/apiClient.ts';
import { withEntryLock } from './entryLock.ts';
import type { AuditLog } from '#operations/audit/auditLog.ts';
import type { Journal } from '#operations/journal/journal.ts';

export type ControllerState = Timed<Rows<License>>;

/** All dependencies of a run. The calls throw Problems. */
export interface Ports {
  /** Throws an AbortError if `signal` is aborted, and only if the service did not process the request. */
  claim: (body: ClaimRequest, signal?: AbortSignal) => Promise<Timed<ClaimAnswer>>;
  /** Aborts like `claim`. */
  activate: (body: ActivateRequest, signal?: AbortSignal) => Promise<Timed<ActivateAnswer>>;
  readController: (nodeId: string) => Promise<ControllerState>;
  readCustomer: (customerId: string) => Promise<ControllerState>;
  /** The device's clock, epoch milliseconds. */
  now: () => number;
  /** Returns the offset of the service's clock from the device's in the last answer, ms; null if it had no time. */
  clockMs: () => number | null;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  withLock: <T>(id: string, work: () => Promise<T>) => Promise<T | null>;
  /**
   * Listens to pauses that the service asked for (429), during which a POST waits: calls `listen` with the end of the
   * pause, epoch milliseconds, and with null when sending resumes. Returns the unsubscribe function.
   */
  onPause: (listen: (until: number | null) => void) => () => void;
  /** Calls `listen` when the network is back. Returns the unsubscribe function. */
  onReconnect: (listen: () => void) => () => void;
  journal: Journal;
  auditLog: AuditLog;
}

export function createPorts(
  client: ApiClient,
  { journal, auditLog }: Pick<Ports, 'journal' | 'auditLog'>,
  { onPause, onReconnect }: Pick<Ports, 'onPause' | 'onReconnect'>,
): Ports {
  let clockMs: number | null = null;
  const withClock = async <T>(call: Promise<Timed<T>>) => {
    const answer = await call;
    clockMs = clockOffset(answer.serverTime, Date.now());
    return answer;
  };
  return {
    claim: (body, signal) => withClock(claimLicense(client, body, signal)),
    activate: (body, signal) => withClock(activateLicense(client, body, signal)),
    readController: (nodeId) => withClock(readControllerLicenses(client, nodeId)),
    readCustomer: (customerId) => withClock(readCustomerLicenses(client, customerId)),
    now: () => Date.now(),
    clockMs: () => clockMs,
    sleep,
    withLock: withEntryLock,
    onPause,
    onReconnect,
    journal,
    auditLog,
  };
}

/** Returns the ports of one operation, whose POSTs `signal` cancels. */
export function withSignal(ports: Ports, signal: AbortSignal): Ports {
  return {
    ...ports,
    claim: (body) => ports.claim(body, signal),
    activate: (body) => ports.activate(body, signal),
  };
}

/** A `Date` header has whole seconds. Any other time is the device's own, used if the answer had no `Date`. */
const clockOffset = (serverTime: number, now: number) => (serverTime % 1000 === 0 ? serverTime - now : null);

/** Resolves early on abort; callers check the signal. */
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
