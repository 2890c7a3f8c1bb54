import type { Customer } from '#api/contract/customer.ts';

/** The customers whose licenses can be asked for, for a select; a company without a uuid is none of them. */
export function CustomerOptions({ customers }: { customers: readonly Customer[] }) {
  return customers.flatMap(({ id, uuid, name }) =>
    uuid ? (
      <option key={id} value={uuid}>
        {name}
      </option>
    ) : (
      []
    ),
  );
}
