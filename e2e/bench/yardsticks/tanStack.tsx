import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  flexRender,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { COLUMNS, masked, textOf } from './license.ts';
import { fetchLicenses, find, place, showCount, showDetail } from './page.ts';
import type { License } from '../../support/seed.ts';

/** TanStack Table and Virtual, with no feature that the page does not use. */
const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
});

const helper = createColumnHelper<typeof features, License>();
const columns = helper.columns(
  COLUMNS.map(({ name, text }) =>
    helper.accessor(text, {
      id: name,
      header: name,
      sortFn: 'text',
      cell: ({ row, getValue }) =>
        name === 'Key' ? (
          <button
            type="button"
            aria-label={`Show license ${masked(row.original.key)}`}
            onClick={() => showDetail(row.original)}
          >
            {getValue()}
          </button>
        ) : (
          getValue()
        ),
    }),
  ),
);

const texts = new WeakMap<License, string>();
function searched(license: License): string {
  const known = texts.get(license) ?? textOf(license);
  texts.set(license, known);
  return known;
}

function Licenses({ licenses }: { licenses: License[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const table = useTable({
    features,
    columns,
    data: licenses,
    // The text of one column is everything that is searched, so each license is searched once.
    getColumnCanGlobalFilter: ({ id }) => id === 'Key',
    globalFilterFn: ({ original }, _column, typed: string) => searched(original).includes(typed),
  });
  const { rows } = table.getRowModel();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 36,
    overscan: 5,
  });
  useEffect(() => {
    const filter = () => table.setGlobalFilter(find.value.toLowerCase());
    find.addEventListener('input', filter);
    return () => find.removeEventListener('input', filter);
  }, [table]);
  useEffect(() => showCount(rows.length, licenses.length), [rows, licenses]);
  const items = virtualizer.getVirtualItems();
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className="scroll">
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ id, column }) => (
                <th key={id} aria-sort={column.getIsSorted() ? 'ascending' : undefined}>
                  <button type="button" onClick={column.getToggleSortingHandler()}>
                    {id}
                  </button>
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          <tr style={{ height: items[0]?.start ?? 0 }} />
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <tr key={row.id}>
                  {row.getAllCells().map((cell) => (
                    <td key={cell.id}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</td>
                  ))}
                </tr>
              )
            );
          })}
          <tr style={{ height: below }} />
        </tbody>
      </table>
    </div>
  );
}

createRoot(place).render(<Licenses licenses={await fetchLicenses()} />);
