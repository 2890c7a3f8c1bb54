import type { ActivationStep, Entry, Step } from '#operations/journal/entry.ts';
import type { AuditLog } from './auditLog.ts';
import { createAuditEvent, eventsBetween, type AuditEventDetails } from './auditEvent.ts';
import type { Journal } from '#operations/journal/journal.ts';

/** Records the progress of one operation: shows every change, and saves and audits the important ones. */
export interface OperationRecorder {
  readonly entry: Entry;
  /** Shows a change without saving it. */
  show(change: Partial<Entry>): void;
  /** Saves, audits and shows a change. Returns false if another run already owns the entry of this id. */
  save(change: Partial<Entry>): Promise<boolean>;
  /**
   * Saves, audits and shows a change before its request is sent. Also returns false if the change could only be saved
   * in memory and the user had not been warned before the click. Nothing may be sent then, and `unsent` is shown.
   */
  saveBeforeSending(change: Partial<Entry>, unsent: Partial<Entry>): Promise<boolean>;
  /** Audits an event that {@link save} does not derive. Returns at once. */
  audit(event: AuditEventDetails): void;
}

interface RecorderDeps {
  journal: Journal;
  auditLog: AuditLog;
  now: () => number;
  clockMs: () => number | null;
}

export function createOperationRecorder(
  first: Entry,
  { journal, auditLog, now, clockMs }: RecorderDeps,
  onChange: (entry: Entry) => void,
  origin: 'new' | 'stored',
): OperationRecorder {
  let entry = first;
  /** Whether the page warned beside the button that the journal is in memory only. */
  const isKnownUnstored = journal.mode.get() === 'memory';
  let before = origin === 'new' ? null : first;
  const write = (target: Entry, events: readonly AuditEventDetails[]) => {
    const timing = { at: now(), clockMs: clockMs() };
    auditLog.append(
      target.user,
      events.map((each) => createAuditEvent(target, each, timing)),
    );
  };
  const show = (change: Partial<Entry>) => {
    entry = { ...entry, ...change, changedAt: now() };
    onChange(entry);
  };
  /** Returns null if another run owns the entry of this id. */
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
    async save(change) {
      const next = await store(change);
      if (next) settle(next, change);
      return next !== null;
    },
    async saveBeforeSending(change, unsent) {
      const next = await store(change);
      if (next && (isKnownUnstored || journal.mode.get() === 'disk')) {
        settle(next, change);
        return true;
      }
      if (next && before) await store(unsent);
      else if (next) await journal.drop(next);
      if (next) show(unsent);
      return false;
    },
    audit: (event) => write(entry, [event]),
  };
}

/** Returns a change of the claim step. */
export function claimStep(entry: Entry, change: Partial<Step>): Partial<Entry> {
  return { claim: entry.claim && { ...entry.claim, ...change } };
}

/** Returns a change of the activation step. */
export function activateStep(entry: Entry, change: Partial<ActivationStep>): Partial<Entry> {
  return { activate: entry.activate && { ...entry.activate, ...change } };
}
