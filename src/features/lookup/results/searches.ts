import type { Customer } from '#api/contract/customer.ts';
import { fold } from '#lib/text/fold.ts';
import { createSearch } from '#license/text/search.ts';
import type { Controller } from '#license/tree.ts';

type Search<T> = (typed: string) => T[];

/** Made once for each list, at the first letter or before, and not again each time the box is opened. */
function once<T>(make: (rows: readonly T[]) => Search<T>) {
  const made = new WeakMap<readonly T[], Search<T>>();
  return (rows: readonly T[]): Search<T> => {
    const search = made.get(rows) ?? make(rows);
    made.set(rows, search);
    return search;
  };
}

/** Sorted as they are compared: a collator takes ten times as long for thousands of names. */
export const customerSearch = once<Customer>((rows) => {
  const folded = rows.map((customer) => ({ customer, name: fold(customer.name) }));
  folded.sort((a, b) => (a.name < b.name ? -1 : 1));
  return createSearch(
    folded.map(({ customer }) => customer),
    ({ name, id, uuid }) => [name, String(id), uuid ?? ''],
  );
});

export const controllerSearch = once<Controller>((rows) =>
  createSearch(rows, ({ nodeId, device, sites }) => {
    const { name, info } = device.properties;
    return [name ?? '', nodeId, info?.serialNumber ?? '', ...sites.map((site) => site.nodeId)];
  }),
);
