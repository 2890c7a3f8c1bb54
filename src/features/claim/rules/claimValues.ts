import * as z from 'zod/mini';
import type { PlainKey } from '#i18n/i18n.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { tidyKey } from '#license/key.ts';
import { REQUESTED_STEPS, requestsActivation, requestsClaim, type RequestedSteps } from './requestedSteps.ts';

/** Values that a link to the form prefills: only ids, never a key. */
export interface ClaimPrefill {
  customerId: string | null;
  nodeId: string | null;
  licenseId: string | null;
  requestedSteps: RequestedSteps;
}

/** The fields of the form as typed. Values are tidied when they are used, so that the caret never jumps. */
export const ClaimFields = z.object({
  key: z.string(),
  nodeId: z.string(),
  requestedSteps: z.enum(REQUESTED_STEPS),
  when: z.enum(['now', 'at']),
  /** `YYYY-MM-DD` and `HH:MM`, local time at the site, as the native pickers return them. */
  date: z.string(),
  time: z.string(),
  /** IANA name of the site's time zone. */
  zone: z.string(),
  /** Selects the second occurrence of an hour that occurs twice. */
  later: z.boolean(),
  /** Confirms the warnings of `validateClaim`. */
  sendAnyway: z.boolean(),
});
export type ClaimValues = z.infer<typeof ClaimFields>;

/** @param zone IANA name of the preselected time zone */
export const defaultValues = ({ nodeId, requestedSteps }: ClaimPrefill, zone: string): ClaimValues => ({
  key: '',
  nodeId: nodeId ?? '',
  requestedSteps,
  when: 'now',
  date: '',
  time: '',
  zone,
  later: false,
  sendAnyway: false,
});

/** The checks that need only the form. Messages are keys of the catalogue. */
export const ClaimSchema = ClaimFields.check(
  z.check<ClaimValues>(({ value, issues }) => {
    const report = (field: keyof ClaimValues, message: PlainKey) =>
      issues.push({ code: 'custom', path: [field], message, input: value });
    const { fault } = tidyKey(value.key);
    if (fault) report('key', fault === 'empty' ? 'claim.key.missing' : 'claim.key.long');
    if (requestsClaim(value.requestedSteps) && trimOuter(value.nodeId) === '')
      report('nodeId', 'claim.controller.missing');
    if (requestsActivation(value.requestedSteps) && value.when === 'at') {
      if (value.date === '') report('date', 'claim.when.date.missing');
      if (value.time === '') report('time', 'claim.when.time.missing');
    }
  }),
);
