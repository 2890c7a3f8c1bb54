import { useEntries } from '#operations/manager/operationContext.tsx';
import { isBusy, isSending } from '#operations/journal/entry.ts';
import { useUnsavedChanges } from '#ui/hooks/useUnsavedChanges.ts';
import { useLeaveWarning } from '#ui/hooks/useLeaveWarning.ts';

/**
 * Warns on every page before leaving while a claim or an activation is being sent. During verification, leaving is
 * safe: the operation is in the journal, and verification resumes at the next start.
 */
export function LeaveWarning() {
  const entries = useEntries();
  useLeaveWarning(entries.some(isSending));
  // A new version waits until the verdict is there.
  useUnsavedChanges(entries.some(isBusy));
  return null;
}
