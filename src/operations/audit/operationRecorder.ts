import type { ActivationStep, Entry, Step } from '#operations/journal/entry.ts';
import type { AuditLog } from './auditLog.ts';
import { createAuditEvent, eventsBetween, type AuditEventDetails } from './auditEvent.ts';
import type { IsBlocking, Journal } from '#operations/journal/journal.ts';
import { NOT_STARTED, UNJOURNALLED, type NotStarted } from '#operations/verdict/verdict.ts';

/** Records the progress of one operation: shows every change, and saves and audits the important ones. */
export interface OperationRecorder {
  readonly entry: Entry;
  /** Shows a change without saving it. */
  show(change: Partial<Entry>): void;
  /** Saves, audits and shows a change. Returns false if another run already owns the entry of this id. */
  save(change: Partial<Entry>): Promise<boolean>;
  /**
   * Saves, audits and shows a change before its request is sent. Also returns false if another open entry is blocking,
   * or if the change could only be saved in memory and the user had not been warned before the click. Nothing may be
   * sent then, and the verdict that says so is shown.
   */
  saveBeforeSending(
    change: Partial<Entry>,
    isBlocking: IsBlocking,
    unsent: (verdict: NotStarted) => Partial<Entry>,
  ): Promise<boolean>;
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
  const changed = (change: Partial<Entry>): Entry => ({ ...entry, ...change, changedAt: now() });
  const store = (next: Entry, isBlocking?: IsBlocking) =>
    before ? journal.save(next, isBlocking) : journal.add(next, isBlocking);
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
      const next = changed(change);
      if ((await store(next)) === 'taken') return false;
      settle(next, change);
      return true;
    },
    async saveBeforeSending(change, isBlocking, unsent) {
      const next = changed(change);
      const stored = await store(next, isBlocking);
      if (stored === 'taken') return false;
      if (stored !== 'stored') {
        show(unsent({ ...NOT_STARTED, ...stored }));
        return false;
      }
      if (isKnownUnstored || journal.mode.get() === 'disk') {
        settle(next, change);
        return true;
      }
      if (before) await store(changed(unsent(UNJOURNALLED)));
      else await journal.drop(next);
      show(unsent(UNJOURNALLED));
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
