import { maskKey } from '#license/key.ts';
import type { Entry } from './entry.ts';

/**
 * The nodeId as stored. Only its last four characters where the service did not know the controller and nothing was
 * sent: the person may have typed anything into the field, a license key included.
 */
export function storedNodeId({ nodeId, claim, activate }: Entry): string | null {
  const isUnknown = [claim, activate].some(
    (step) =>
      step?.verdict.kind === 'refused' && step.verdict.why === 'controllerUnknown' && !step.verdict.sent,
  );
  return nodeId !== null && isUnknown ? maskKey(nodeId) : nodeId;
}
