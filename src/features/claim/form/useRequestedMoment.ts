import { useQuery } from '@tanstack/react-query';
import { useIdle } from '#ui/hooks/useIdle.ts';
import type { Moment } from '#features/claim/rules/activationTime.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';
import { requestsActivation } from '#features/claim/rules/requestedSteps.ts';
import { PLANNER } from '#features/claim/steps/planner.ts';

/** Calls `requestedMoment`, which is loaded when the page is idle. Until then, a planned activation is `never`. */
export function useRequestedMoment(values: ClaimValues): Moment | null | 'never' {
  const planner = useQuery({ ...PLANNER, enabled: useIdle(true) }).data;
  if (planner) return planner.requestedMoment(values);
  return requestsActivation(values.requestedSteps) && values.when === 'at' ? 'never' : null;
}
