import type { DraftedOperation } from '#operations/drafted/drafted.ts';

export const DRAFTED_STEPS = ['both', 'claim', 'activate'] as const;
export type DraftedSteps = (typeof DRAFTED_STEPS)[number];

export function stepsOf({ claim, activate }: Pick<DraftedOperation, 'claim' | 'activate'>): DraftedSteps {
  if (claim && activate) return 'both';
  return claim ? 'claim' : 'activate';
}
