import type { License } from '#api/contract/license.ts';
import type { ActivateAnswer, ClaimAnswer } from '#api/contract/licenseWrites.ts';
import type { ActivateRequest, ClaimRequest } from '#api/contract/requests.ts';
import type { Timed } from '#api/licenses.ts';
import { Problem } from '#http/problem.ts';
import type { ControllerState } from '#operations/run/ports.ts';

export const NODE = 'M1S240821VZLL5E230D';
export const CUSTOMER = '8f14e45f-ceea-467f-a8f2-1d2d3c4b5a69';

/** Faults of a POST. `Before`, `After`, `Late`: the service processes the request never, normally, or late. */
export const POST_FAULTS = [
  'none',
  'lostBefore',
  'lostAfter',
  'browserResend',
  'serverErrorBefore',
  'serverErrorAfter',
  'proxyHtmlBefore',
  'proxyHtmlAfter',
  'proxy400After',
  'proxy400Late',
  'timeoutBefore',
  'timeoutAfter',
  'timeoutLate',
  'limited',
  'sessionEndedAfter',
] as const;
export type PostFault = (typeof POST_FAULTS)[number];

export const READ_FAULTS = [
  'none',
  'offline',
  'server',
  'timeout',
  'unreadable',
  'badRow',
  'forbidden',
] as const;
export type ReadFault = (typeof READ_FAULTS)[number];

export type Who = 'before' | 'us' | 'rival';

/** License service in memory with its own clock, which records the author of each change and injects faults. */
export class ModelService {
  now = Date.parse('2026-03-03T12:00:00Z');
  readonly license: License = {
    id: '11111111-2222-4333-8444-555555555555',
    key: 'M7XK-20QP-91AB-7B84',
    gridKw: 10,
    solarKw: 30,
    batteryKw: null,
    evKw: null,
    creationDate: '2026-01-01T00:00:00Z',
    activationDate: null,
    duration: 12,
    deactivationDate: null,
    type: 'residential',
  };
  links: { nodeId: string; by: Who }[] = [];
  activatedBy: Who | null = null;
  keyKnown = true;
  controllerKnown = true;
  mayActivate = true;
  /** Whether a second activation is accepted and changes the date; the API does not document it. */
  overwrites = false;
  postFaults: PostFault[] = [];
  readFaults: ReadFault[] = [];
  /** When a late POST is processed, ms after its request timed out. */
  lateMs = 5_000;
  /** Runs just before the next POST reaches the service. */
  rival: (() => void) | null = null;
  /** POSTs of the app, without the browser's own retries. */
  readonly posts = { claim: 0, activate: 0 };
  readonly reads = { controller: 0, customer: 0 };
  private late: { at: number; work: () => void }[] = [];

  linkedHere(): boolean {
    return this.links.some(({ nodeId }) => nodeId === NODE);
  }

  advance(ms: number): void {
    const end = this.now + ms;
    const due = this.late.filter(({ at }) => at <= end);
    this.late = this.late.filter(({ at }) => at > end);
    for (const { at, work } of due) {
      this.now = at;
      tryTo(work);
    }
    this.now = end;
  }

  link(nodeId: string, by: Who): void {
    if (!this.keyKnown) throw refusal(404, 'Resource not found');
    if (nodeId === NODE && !this.controllerKnown) throw refusal(404, 'Resource not found');
    if (this.links.length > 0) throw refusal(400, `License ${this.license.key} is already claimed`);
    this.links.push({ nodeId, by });
  }

  setActivation(iso: string | undefined, by: Who): void {
    if (!this.keyKnown) throw refusal(404, 'Resource not found');
    if (by === 'us' && !this.mayActivate) throw refusal(403, 'User does not have sufficient rights');
    if (this.license.activationDate !== null && !this.overwrites) {
      throw refusal(400, 'License is already activated');
    }
    this.license.activationDate = new Date(iso ?? this.now).toISOString();
    this.activatedBy = by;
  }

  async claim({ licenseKey, nodeId }: ClaimRequest): Promise<Timed<ClaimAnswer>> {
    this.posts.claim += 1;
    return this.post(() => {
      if (licenseKey !== this.license.key) throw refusal(404, 'Resource not found');
      this.link(nodeId, 'us');
      return { success: true, license: { id: this.license.id, key: licenseKey, nodeId } };
    });
  }

  async activate({ activationIso }: ActivateRequest): Promise<Timed<ActivateAnswer>> {
    this.posts.activate += 1;
    return this.post(() => {
      this.setActivation(activationIso, 'us');
      return { success: true, license: { ...this.license } };
    });
  }

  async readController(nodeId: string): Promise<ControllerState> {
    this.reads.controller += 1;
    const fault = this.readFault();
    if (!this.controllerKnown) throw refusal(404, 'Resource not found');
    const here = this.links.some((link) => link.nodeId === nodeId);
    return this.list(here ? [{ ...this.license }] : [], fault);
  }

  async readCustomer(_customerId: string): Promise<ControllerState> {
    this.reads.customer += 1;
    const fault = this.readFault();
    if (!this.keyKnown) return this.list([], fault);
    return this.list([{ ...this.license, datalinks: this.links.map((_, index) => `link-${index}`) }], fault);
  }

  /** Delivers the request of a page that was closed during a POST. */
  deliverLater(work: () => unknown, ms: number): void {
    this.late.push({ at: this.now + ms, work });
  }

  private post<T>(work: () => T): Timed<T> {
    const fault = this.postFaults.shift() ?? 'none';
    this.rival?.();
    this.rival = null;
    // No two requests are processed in the same millisecond.
    this.advance(1);
    const done = () => ({ value: work(), serverTime: this.now });
    switch (fault) {
      case 'none':
        return done();
      case 'browserResend':
        tryTo(work);
        return done();
      case 'lostAfter':
      case 'serverErrorAfter':
      case 'proxyHtmlAfter':
      case 'proxy400After':
      case 'sessionEndedAfter':
      case 'timeoutAfter':
        tryTo(work);
        break;
      case 'proxy400Late':
        this.late.push({ at: this.now + this.lateMs, work });
        break;
      case 'timeoutLate':
        this.late.push({ at: this.now + 30_000 + this.lateMs, work });
        break;
    }
    if (fault.startsWith('timeout')) this.advance(30_000);
    throw PROBLEMS[fault]();
  }

  private readFault(): ReadFault {
    const fault = this.readFaults.shift() ?? 'none';
    if (fault === 'timeout') this.advance(15_000);
    if (fault !== 'none' && fault !== 'badRow') throw READ_PROBLEMS[fault]();
    return fault;
  }

  /** The `badRow` fault makes the rows unreadable. */
  private list(licenses: License[], fault: ReadFault): ControllerState {
    const unreadable = licenses.map(({ id }, index) => ({ index, id, fields: ['key'] }));
    return {
      value: fault === 'badRow' ? { rows: [], unreadable } : { rows: licenses, unreadable: [] },
      serverTime: this.now,
    };
  }
}

const PROBLEMS: Record<Exclude<PostFault, 'none' | 'browserResend'>, () => Problem> = {
  lostBefore: () => new Problem('offline'),
  lostAfter: () => new Problem('offline'),
  serverErrorBefore: () => new Problem('server', { status: 502 }),
  serverErrorAfter: () => new Problem('server', { status: 502 }),
  proxyHtmlBefore: () => new Problem('unreadable', { status: 200, foreign: true }),
  proxyHtmlAfter: () => new Problem('unreadable', { status: 200, foreign: true }),
  proxy400After: () => new Problem('badRequest', { status: 400, foreign: true }),
  proxy400Late: () => new Problem('badRequest', { status: 400, foreign: true }),
  timeoutBefore: () => new Problem('timeout'),
  timeoutAfter: () => new Problem('timeout'),
  timeoutLate: () => new Problem('timeout'),
  limited: () => new Problem('limited', { status: 429, retryAfterS: 5 }),
  sessionEndedAfter: () => new Problem('ended'),
};

const READ_PROBLEMS: Record<Exclude<ReadFault, 'none' | 'badRow'>, () => Problem> = {
  offline: () => new Problem('offline'),
  server: () => new Problem('server', { status: 503 }),
  timeout: () => new Problem('timeout'),
  unreadable: () => new Problem('unreadable', { status: 200 }),
  forbidden: () => new Problem('forbidden', { status: 403 }),
};

function refusal(status: 400 | 403 | 404, serverMessage: string): Problem {
  const kind = ({ 400: 'badRequest', 403: 'forbidden', 404: 'notFound' } as const)[status];
  return new Problem(kind, { status, serverMessage });
}

/** Runs the work and ignores a refusal, since the answer is lost anyway. */
function tryTo(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}
