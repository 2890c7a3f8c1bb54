import type { Customer } from '#api/contract/customer.ts';
import type { Format } from '#i18n/format.ts';
import { createSearch } from '#license/text/search.ts';
import type { Controller } from '#license/tree.ts';

type Search<T> = (typed: string) => T[];

/** Caches the search of each list in the order of one language, so that it is built at most once. */
function cached<T>(make: (rows: readonly T[], format: Format) => Search<T>) {
  const cache = new WeakMap<readonly T[], { format: Format; search: Search<T> }>();
  return (rows: readonly T[], format: Format): Search<T> => {
    const built = cache.get(rows);
    if (built?.format === format) return built.search;
    const search = make(rows, format);
    cache.set(rows, { format, search });
    return search;
  };
}

export const customerSearch = cached<Customer>((rows, { compare }) =>
  createSearch(
    rows.toSorted((a, b) => compare(a.name, b.name)),
    ({ name, id, uuid }) => [name, String(id), uuid ?? ''],
  ),
);

export const controllerSearch = cached<Controller>((rows) =>
  createSearch(rows, ({ nodeId, device, sites }) => {
    const { name, info } = device.properties;
    return [name ?? '', nodeId, info?.serialNumber ?? '', ...sites.map((site) => site.nodeId)];
  }),
);
