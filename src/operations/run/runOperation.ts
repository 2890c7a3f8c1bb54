import { activate } from './activation.ts';
import { claim } from './claim.ts';
import {
  activateStep,
  claimStep,
  createOperationRecorder,
  type OperationRecorder,
} from '#operations/audit/operationRecorder.ts';
import type { Entry, Operation } from '#operations/journal/entry.ts';
import { entryOf, blocksRetry } from '#operations/journal/identity.ts';
import type { Ports } from './ports.ts';

/**
 * Does what a person asked for with one tap: at most one POST for each of the two ticks, and what became of each,
 * read back from the service. The activation is sent only after a confirmed claim, and nothing that happens to it
 * touches the claim's verdict. Before the POST the intent is in the journal; where that page goes away,
 * {@link resumeIntent} finds out. Running the same intent again sends nothing.
 * @param onChange gets the entry at every change, as it is to be shown
 * @returns the entry at the end: each verdict is final, `unknown` (see {@link keepChecking}) or `notStarted`
 * @throws TypeError for a claim without a controller, or an activation that no list can prove
 */
export async function runOperation(
  intent: Operation,
  ports: Ports,
  onChange: (entry: Entry) => void,
): Promise<Entry> {
  if (intent.claim && intent.nodeId === null) throw new TypeError('A claim needs a controller');
  if (intent.nodeId === null && intent.customerId === null) {
    throw new TypeError('An activation needs a list to be read back from');
  }
  const course = createOperationRecorder(entryOf(intent, ports.now()), ports, onChange, 'new');
  await ports.hold(intent.id, () => run(course, intent, ports));
  return course.entry;
}

async function run(course: OperationRecorder, intent: Operation, ports: Ports): Promise<void> {
  const sending = { verdict: { kind: 'sending' } } as const;
  course.show(intent.claim ? claimStep(course.entry, sending) : activateStep(course.entry, sending));

  const blockedBy = await openEntry(intent, ports);
  if (blockedBy !== null) {
    const blocked = { verdict: { kind: 'notStarted', problem: null, blockedBy } } as const;
    return course.show({ ...claimStep(course.entry, blocked), ...activateStep(course.entry, blocked) });
  }
  if (!intent.claim) return activate(course, intent, null, ports);

  await claim(course, intent, intent.nodeId ?? '', ports);
  const verdict = course.entry.claim?.verdict;
  if (!intent.activate || verdict?.kind !== 'confirmed') return;
  course.show(activateStep(course.entry, sending));
  await activate(course, intent, verdict.license, ports);
}

/** The entry that has to have its verdict before this is sent. */
async function openEntry({ user, key, claim, activate }: Operation, ports: Ports): Promise<string | null> {
  const asked = { key, claim, activate: activate !== null };
  const entries = await ports.journal.list(user);
  return entries.find((entry) => blocksRetry(entry, asked))?.id ?? null;
}
