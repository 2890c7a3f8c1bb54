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
  /**
   * Keeps and shows what is to be sent next. False as well where only memory could keep it and the person did not know
   * that at the tap: then it is not to be sent, and `unsent` is shown in its place.
   */
  keepToSend(change: Partial<Entry>, unsent: Partial<Entry>): Promise<boolean>;
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
  /** While the journal is in memory, the page says so beside the button. */
  const isKnown = journal.mode.get() === 'memory';
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
  /** Null where somebody else has an entry of this id. */
  async function store(change: Partial<Entry>): Promise<Entry | null> {
    const next = { ...entry, ...change, changedAt: now() };
    if (before) await journal.save(next);
    else if (!(await journal.add(next))) return null;
    return next;
  }
  function settle(next: Entry, change: Partial<Entry>): void {
    write(next, eventsBetween(before, next));
    before = next;
    show(change);
  }
  return {
    get entry() {
      return entry;
    },
    show,
    async keep(change) {
      const next = await store(change);
      if (next) settle(next, change);
      return next !== null;
    },
    async keepToSend(change, unsent) {
      const next = await store(change);
      if (next && (isKnown || journal.mode.get() === 'disk')) {
        settle(next, change);
        return true;
      }
      if (next && before) await store(unsent);
      else if (next) await journal.drop(next);
      if (next) show(unsent);
      return false;
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
