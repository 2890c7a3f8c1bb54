import { maskKey } from '#license/key.ts';
import type { Entry } from './entry.ts';

/**
 * The nodeId as it may be kept. Of one that the service did not know, and to which nothing was sent, the last four: what
 * was typed for it may be anything, a license key in the wrong field as well.
 */
export function storedNodeId({ nodeId, claim, activate }: Entry): string | null {
  const isUnknown = [claim, activate].some(
    (step) =>
      step?.verdict.kind === 'refused' && step.verdict.why === 'controllerUnknown' && !step.verdict.sent,
  );
  return nodeId !== null && isUnknown ? maskKey(nodeId) : nodeId;
}
