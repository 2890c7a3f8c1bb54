import * as z from 'zod/mini';
import { License } from './license.ts';

export const ClaimAnswer = z.object({
  success: z.boolean(),
  license: z.object({ id: z.string(), key: z.string(), nodeId: z.string() }),
});
export type ClaimAnswer = z.infer<typeof ClaimAnswer>;

export const ActivateAnswer = z.object({ success: z.boolean(), license: License });
export type ActivateAnswer = z.infer<typeof ActivateAnswer>;
