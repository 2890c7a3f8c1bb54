import { useEntries } from '#operations/manager/operationContext.tsx';
import { isSending } from '#operations/journal/entry.ts';
import { useUnsavedChanges } from '#platform/unsavedChanges.ts';
import { useLeaveWarning } from '#ui/hooks/useLeaveWarning.ts';

/**
 * Warns while a claim or an activation is being sent, on whatever page the person is by then. Once it is only read
 * back, nothing is lost: it is in the journal, and is looked up at the next start.
 */
export function LeaveWarning() {
  const sending = useEntries().some(isSending);
  useLeaveWarning(sending);
  useUnsavedChanges(sending);
  return null;
}
