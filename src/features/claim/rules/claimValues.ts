import * as z from 'zod/mini';
import type { PlainKey } from '#i18n/i18n.ts';
import { trimOuter } from '#lib/text/trimOuter.ts';
import { tidyKey } from '#license/key.ts';
import { WANTS } from './want.ts';

export const Values = z.object({
  key: z.string(),
  nodeId: z.string(),
  want: z.enum(WANTS),
  when: z.enum(['now', 'at']),
  /** `YYYY-MM-DD` and `HH:MM`, as the browser's own pickers give them, at the site. */
  date: z.string(),
  time: z.string(),
  /** Of the site, an IANA name. */
  zone: z.string(),
  /** Where an hour happens twice, the second of the two. */
  later: z.boolean(),
  /** Sent although the controller is not in the account, or the license seems taken. */
  sendAnyway: z.boolean(),
});
export type ClaimValues = z.infer<typeof Values>;

/**
 * What can be told from the form alone. Values stay as they were typed (tidying happens where they are used), so
 * that the caret stays and nothing typed is lost; messages are keys of the catalogue.
 */
export const ClaimSchema = Values.check(
  z.check<ClaimValues>(({ value, issues }) => {
    const says = (field: keyof ClaimValues, message: PlainKey) =>
      issues.push({ code: 'custom', path: [field], message, input: value });
    const { fault } = tidyKey(value.key);
    if (fault) says('key', fault === 'empty' ? 'claim.key.missing' : 'claim.key.long');
    if (value.want !== 'activate' && trimOuter(value.nodeId) === '')
      says('nodeId', 'claim.controller.missing');
    if (value.want !== 'link' && value.when === 'at') {
      if (value.date === '') says('date', 'claim.when.date.missing');
      if (value.time === '') says('time', 'claim.when.time.missing');
    }
  }),
);
