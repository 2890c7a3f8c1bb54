import { activate } from './activation.ts';
import { claim } from './claim.ts';
import {
  activateStep,
  claimStep,
  createOperationRecorder,
  type OperationRecorder,
} from '#operations/audit/operationRecorder.ts';
import type { Entry, Operation, Step } from '#operations/journal/entry.ts';
import { blocksRetry, entryOf, plannedSteps } from '#operations/journal/identity.ts';
import type { Ports } from './ports.ts';
import { asProblem } from './refusal.ts';
import { lacksKey, withWholeKey } from './wholeKey.ts';

/**
 * Runs an operation: at most one POST for each of its two steps, and a verdict for each, read back from the service.
 * The activation is sent only after a confirmed claim, and its outcome never changes the verdict of the claim. The
 * operation is in the journal before the POST; {@link resumeOperation} takes over if the page is closed. Idempotent:
 * running the same operation again sends nothing.
 * @param onChange called with the entry at every change
 * @returns the final entry: each verdict is final, `unknown` (see {@link keepChecking}) or `notStarted`
 * @throws TypeError for a claim without a controller, or an activation without a list to read back
 */
export async function runOperation(
  operation: Operation,
  ports: Ports,
  onChange: (entry: Entry) => void,
): Promise<Entry> {
  if (operation.claim && operation.nodeId === null) throw new TypeError('A claim needs a controller');
  if (operation.nodeId === null && operation.customerId === null) {
    throw new TypeError('An activation needs a list to be read back from');
  }
  const recorder = createOperationRecorder(entryOf(operation, ports.now()), ports, onChange, 'new');
  if (!lacksKey(operation)) {
    await ports.withLock(operation.id, () => run(recorder, operation, ports));
    return recorder.entry;
  }
  showBoth(recorder, { verdict: { kind: 'sending' } });
  try {
    return await runOperation(await withWholeKey(operation, ports), ports, onChange);
  } catch (error) {
    showBoth(recorder, { verdict: { kind: 'notStarted', problem: asProblem(error), blockedBy: null } });
    return recorder.entry;
  }
}

function showBoth(recorder: OperationRecorder, change: Partial<Step>): void {
  recorder.show({ ...claimStep(recorder.entry, change), ...activateStep(recorder.entry, change) });
}

async function run(recorder: OperationRecorder, operation: Operation, ports: Ports): Promise<void> {
  const sending = { verdict: { kind: 'sending' } } as const;
  recorder.show(operation.claim ? claimStep(recorder.entry, sending) : activateStep(recorder.entry, sending));

  const blockedBy = await blockingEntry(operation, ports);
  if (blockedBy !== null) {
    return showBoth(recorder, { verdict: { kind: 'notStarted', problem: null, blockedBy } });
  }
  if (!operation.claim) return activate(recorder, operation, null, ports);

  await claim(recorder, operation, operation.nodeId ?? '', ports);
  const verdict = recorder.entry.claim?.verdict;
  if (!operation.activate || verdict?.kind !== 'confirmed') return;
  recorder.show(activateStep(recorder.entry, sending));
  await activate(recorder, operation, verdict.license, ports);
}

/** Returns the id of the open entry that needs its verdict before this operation is sent. */
async function blockingEntry(operation: Operation, ports: Ports): Promise<string | null> {
  const planned = plannedSteps(operation);
  // While the journal is in memory, an entry of another tab is unknown.
  await ports.journal.retry();
  const entries = await ports.journal.list(operation.user);
  return entries.find((entry) => blocksRetry(entry, planned))?.id ?? null;
}
