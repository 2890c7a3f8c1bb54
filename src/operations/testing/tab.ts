import { createAuditStore } from '#operations/audit/auditStore.ts';
import { createAuditLog, type AuditLog } from '#operations/audit/auditLog.ts';
import type { Journal } from '#operations/journal/journal.ts';
import type { Ports } from '#operations/run/ports.ts';
import type { ModelService } from './modelService.ts';

/** When a tab goes away: at its so manieth step, before the step does anything or right after. */
export interface Death {
  step: number;
  when: 'before' | 'after';
}

/** Evidence in memory. */
const none = (): IDBFactory => {
  throw new DOMException('', 'SecurityError');
};

const never = () => new Promise<never>(() => {});

/**
 * One page's way to the service and the journal, which may go away at any step: nothing that it waits for comes any
 * more, and what it had sent may still arrive. Locks are shared by the tabs of one browser, and freed by death.
 */
export function openTab(
  service: ModelService,
  journal: Journal,
  locks: Set<string>,
  death: Death | null,
  auditLog: AuditLog = createAuditLog(createAuditStore(none)),
) {
  let steps = 0;
  let dead = false;
  const held = new Set<string>();
  let die = () => {};
  const died = new Promise<'died'>((resolve) => {
    die = () => {
      dead = true;
      for (const id of held) locks.delete(id);
      resolve('died');
    };
  });

  async function step<T>(work: () => Promise<T>, leaveBehind?: () => void): Promise<T> {
    if (dead) return never();
    steps += 1;
    if (steps === death?.step && death.when === 'before') {
      leaveBehind?.();
      die();
      return never();
    }
    const result = work();
    if (steps === death?.step) {
      await result.catch(() => undefined);
      die();
    }
    const value = await result.catch((error: unknown) => (dead ? never() : Promise.reject(error)));
    return dead ? never() : value;
  }

  const ports: Ports = {
    claim: (body) =>
      step(
        () => service.claim(body),
        () => service.leaveBehind(() => service.link(body.nodeId, 'us'), 20_000),
      ),
    activate: (body) =>
      step(
        () => service.activate(body),
        () => service.leaveBehind(() => service.setActivation(body.activationIso, 'us'), 20_000),
      ),
    readController: (nodeId) => step(() => service.readController(nodeId)),
    readCustomer: (customerId) => step(() => service.readCustomer(customerId)),
    now: () => service.now,
    clockMs: () => 0,
    sleep: (ms) => step(async () => service.advance(ms)),
    async hold(id, work) {
      if (dead) return never();
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
    onBack: () => () => {},
    journal: {
      mode: journal.mode,
      drop: (entry) => step(() => journal.drop(entry)),
      add: (entry) => step(() => journal.add(entry)),
      save: (entry) => step(() => journal.save(entry)),
      list: (user) => step(() => journal.list(user)),
      clearFor: (user) => step(() => journal.clearFor(user)),
    },
    auditLog,
  };
  return { ports, died };
}
