import * as z from 'zod/mini';

/** A company that the user acts for or is managed by. License calls use its `uuid` as the customer id. */
export const Customer = z.object({
  id: z.int(),
  uuid: z.optional(z.string()),
  name: z.string(),
});
export type Customer = z.infer<typeof Customer>;

/** The envelope of the list; its rows are parsed one by one (see rows.ts). */
export const CustomerList = z.object({ company: z.array(z.unknown()) });
