import * as z from 'zod/mini';
import { ClaimFields, type ClaimPrefill } from './claimValues.ts';

const ClaimDraft = z.object({
  values: ClaimFields,
  /** UUID of the customer chosen in the form. */
  customer: z.nullable(z.string()),
});
export type ClaimDraft = z.infer<typeof ClaimDraft>;

/** Returns the draft name for a form with this prefill. The format must not change, or stored drafts are lost. */
export const claimDraftName = ({ requestedSteps, ...ids }: ClaimPrefill): string =>
  `claim ${JSON.stringify({ ...ids, want: requestedSteps === 'claim' ? 'link' : requestedSteps })}`;

/** Parses a stored draft; null if invalid. Version 1 stored `requestedSteps` as `want` and `claim` as `link`. */
export function parseClaimDraft(stored: unknown): ClaimDraft | null {
  const { values, customer } = Object(stored) as Record<string, unknown>;
  const { want, ...fields } = Object(values) as Record<string, unknown>;
  const requestedSteps = want === 'link' ? 'claim' : want;
  const current = want === undefined ? values : { ...fields, requestedSteps };
  return z.safeParse(ClaimDraft, { values: current, customer }).data ?? null;
}
