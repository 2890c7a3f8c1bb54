import type { ActivationStep, Entry, Step } from './entry.ts';
import type { Journal } from './journal.ts';

/** An intent on its way: what is shown of it, and what is kept. */
export interface Course {
  readonly entry: Entry;
  /** Shown only: it says nothing that a reload would have to know. */
  show(change: Partial<Entry>): void;
  /** Kept, then shown. False where the journal has an entry of this id that is not ours: somebody else runs it. */
  keep(change: Partial<Entry>): Promise<boolean>;
}

export function createCourse(
  first: Entry,
  { journal, now }: { journal: Journal; now: () => number },
  onChange: (entry: Entry) => void,
  kept: 'new' | 'kept',
): Course {
  let entry = first;
  let isNew = kept === 'new';
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
      if (isNew) {
        if (!(await journal.add(next))) return false;
        isNew = false;
      } else {
        await journal.save(next);
      }
      show(change);
      return true;
    },
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
