import { useEntries } from '#operations/manager/operationContext.tsx';
import { isSending } from '#operations/journal/entry.ts';
import { useUnsavedChanges } from '#ui/hooks/useUnsavedChanges.ts';
import { useLeaveWarning } from '#ui/hooks/useLeaveWarning.ts';

/**
 * Warns on every page before leaving while a claim or an activation is being sent. During verification, leaving is
 * safe: the operation is in the journal, and verification resumes at the next start.
 */
export function LeaveWarning() {
  const isAnySending = useEntries().some(isSending);
  useLeaveWarning(isAnySending);
  useUnsavedChanges(isAnySending);
  return null;
}
