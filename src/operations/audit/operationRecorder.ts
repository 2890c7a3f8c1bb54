import type { ActivationStep, Entry, Step } from '#operations/journal/entry.ts';
import type { AuditLog } from './auditLog.ts';
import { factOf, eventsBetween, type AuditEvent } from './auditFact.ts';
import type { Journal } from '#operations/journal/journal.ts';

/** An intent on its way: what is shown of it, and what is kept. */
export interface OperationRecorder {
  readonly entry: Entry;
  /** Shown only: it says nothing that a reload would have to know. */
  show(change: Partial<Entry>): void;
  /** Kept, then shown. False where the journal has an entry of this id that is not ours: somebody else runs it. */
  keep(change: Partial<Entry>): Promise<boolean>;
  /** Goes into the evidence besides what {@link keep} finds there; nothing waits for it. */
  audit(happened: AuditEvent): void;
}

interface Around {
  journal: Journal;
  auditLog: AuditLog;
  now: () => number;
  clockMs: () => number | null;
}

export function createOperationRecorder(
  first: Entry,
  { journal, auditLog, now, clockMs }: Around,
  onChange: (entry: Entry) => void,
  kept: 'new' | 'kept',
): OperationRecorder {
  let entry = first;
  let before = kept === 'new' ? null : first;
  const write = (of: Entry, happened: readonly AuditEvent[]) => {
    const when = { at: now(), clockMs: clockMs() };
    auditLog.append(
      of.user,
      happened.map((each) => factOf(of, each, when)),
    );
  };
  const show = (change: Partial<Entry>) => {
    entry = { ...entry, ...change, changedAt: now() };
    onChange(entry);
  };
  return {
    get entry() {
      return entry;
    },
    show,
    async keep(change) {
      const next = { ...entry, ...change, changedAt: now() };
      if (before) await journal.save(next);
      else if (!(await journal.add(next))) return false;
      write(next, eventsBetween(before, next));
      before = next;
      show(change);
      return true;
    },
    audit: (happened) => write(entry, [happened]),
  };
}

/** A change of the claim's tick. */
export function claimStep(entry: Entry, change: Partial<Step>): Partial<Entry> {
  return { claim: entry.claim && { ...entry.claim, ...change } };
}

/** A change of the activation's tick. */
export function activateStep(entry: Entry, change: Partial<ActivationStep>): Partial<Entry> {
  return { activate: entry.activate && { ...entry.activate, ...change } };
}
