import { maskKey } from '#license/key.ts';
import type { Entry } from './entry.ts';

/**
 * Returns the nodeId to store: only the last four characters if the service did not know the controller and nothing was
 * sent, since the user may have typed a license key into the field.
 */
export function storedNodeId({ nodeId, claim, activate }: Entry): string | null {
  const isUnknown = [claim, activate].some(
    (step) =>
      step?.verdict.kind === 'refused' && step.verdict.why === 'controllerUnknown' && !step.verdict.sent,
  );
  return nodeId !== null && isUnknown ? maskKey(nodeId) : nodeId;
}
