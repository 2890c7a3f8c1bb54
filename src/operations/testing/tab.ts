import { createAuditStore } from '#operations/audit/auditStore.ts';
import { createAuditLog, type AuditLog } from '#operations/audit/auditLog.ts';
import type { Journal } from '#operations/journal/journal.ts';
import type { Ports } from '#operations/run/ports.ts';
import type { ModelService } from './modelService.ts';

/** When a tab crashes: at its nth step, before the step does anything or right after. */
export interface Crash {
  step: number;
  when: 'before' | 'after';
}

/** Makes the audit log fall back to memory. */
const denied = (): IDBFactory => {
  throw new DOMException('', 'SecurityError');
};

const never = () => new Promise<never>(() => {});

/**
 * Creates the ports of one tab, which may crash at any step: its pending promises never settle, and its requests may
 * still arrive. Locks are shared by the tabs of one browser, and released by a crash.
 */
export function openTab(
  service: ModelService,
  journal: Journal,
  locks: Set<string>,
  crash: Crash | null,
  auditLog: AuditLog = createAuditLog(createAuditStore(denied)),
) {
  let steps = 0;
  let isCrashed = false;
  const held = new Set<string>();
  let crashNow = () => {};
  const crashed = new Promise<'crashed'>((resolve) => {
    crashNow = () => {
      isCrashed = true;
      for (const id of held) locks.delete(id);
      resolve('crashed');
    };
  });

  async function step<T>(work: () => Promise<T>, deliverLater?: () => void): Promise<T> {
    if (isCrashed) return never();
    steps += 1;
    if (steps === crash?.step && crash.when === 'before') {
      deliverLater?.();
      crashNow();
      return never();
    }
    const result = work();
    if (steps === crash?.step) {
      await result.catch(() => undefined);
      crashNow();
    }
    const value = await result.catch((error: unknown) => (isCrashed ? never() : Promise.reject(error)));
    return isCrashed ? never() : value;
  }

  const ports: Ports = {
    claim: (body) =>
      step(
        () => service.claim(body),
        () => service.deliverLater(() => service.link(body.nodeId, 'us'), 20_000),
      ),
    activate: (body) =>
      step(
        () => service.activate(body),
        () => service.deliverLater(() => service.setActivation(body.activationIso, 'us'), 20_000),
      ),
    readController: (nodeId) => step(() => service.readController(nodeId)),
    readCustomer: (customerId) => step(() => service.readCustomer(customerId)),
    now: () => service.now,
    clockMs: () => 0,
    sleep: (ms) => step(async () => service.advance(ms)),
    async withLock(id, work) {
      if (isCrashed) return never();
      if (locks.has(id)) return null;
      locks.add(id);
      held.add(id);
      try {
        return await work();
      } finally {
        locks.delete(id);
        held.delete(id);
      }
    },
    onPause: () => () => {},
    onReconnect: () => () => {},
    journal: {
      mode: journal.mode,
      retry: journal.retry,
      drop: (entry) => step(() => journal.drop(entry)),
      add: (entry, isBlocking) => step(() => journal.add(entry, isBlocking)),
      save: (entry, isBlocking) => step(() => journal.save(entry, isBlocking)),
      list: (user) => step(() => journal.list(user)),
      move: (from, to) => step(() => journal.move(from, to)),
      clearFor: (user) => step(() => journal.clearFor(user)),
    },
    auditLog,
  };
  return { ports, crashed };
}
