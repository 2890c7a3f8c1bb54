import * as z from 'zod/mini';

/** A company that the user acts for or is managed by. Its `uuid` is the customer id of the license calls. */
export const Customer = z.object({
  id: z.int(),
  uuid: z.optional(z.string()),
  name: z.string(),
});
export type Customer = z.infer<typeof Customer>;

/** The list's envelope; its rows are parsed one by one (see rows.ts). */
export const CustomerList = z.object({ company: z.array(z.unknown()) });
