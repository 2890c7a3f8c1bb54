import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { SortKey } from '#features/licenses/rules/sort.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { SortSelect } from './SortSelect.tsx';

speakEnglish('licenses', 'licenseList', 'terms');

const onSort = vi.fn<(sortKeys: readonly SortKey[]) => void>();

function Sorted({ initial }: { initial: readonly SortKey[] }) {
  const [sortKeys, setSortKeys] = useState(initial);
  return (
    <SortSelect
      sortKeys={sortKeys}
      onSort={(next) => {
        onSort(next);
        setSortKeys(next);
      }}
    />
  );
}

const show = (...initial: SortKey[]) => renderInApp(<Sorted initial={initial} />).user;
const select = (name: string) => screen.getByRole('combobox', { name });
const optionsOf = (name: string) =>
  within(select(name))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

test('sorts by one column, then by another', async () => {
  const user = show();
  await user.selectOptions(select('Sort by'), 'Ends');
  await user.selectOptions(select('Then by'), 'Type');
  expect(onSort).toHaveBeenLastCalledWith([
    { column: 'ends', direction: 'ascending' },
    { column: 'type', direction: 'ascending' },
  ]);
});

test('offers a column once, and says that capacities are in kW', () => {
  show({ column: 'type', direction: 'ascending' });
  expect(optionsOf('Sort by')).toContain('Type');
  expect(optionsOf('Then by')).not.toContain('Type');
  expect(optionsOf('Then by')).toContain('Grid (kW)');
});

test('reverses one column and keeps the other', async () => {
  const user = show({ column: 'type', direction: 'ascending' }, { column: 'ends', direction: 'descending' });
  await user.click(screen.getByRole('button', { name: 'Ascending, reverse order' }));
  expect(onSort).toHaveBeenLastCalledWith([
    { column: 'type', direction: 'descending' },
    { column: 'ends', direction: 'descending' },
  ]);
});

test('without the first column, the second becomes the first', async () => {
  const user = show({ column: 'type', direction: 'ascending' }, { column: 'ends', direction: 'descending' });
  await user.selectOptions(select('Sort by'), 'service order');
  expect(onSort).toHaveBeenLastCalledWith([{ column: 'ends', direction: 'descending' }]);
});

test('shows all columns of a URL that sorts by more than two', () => {
  show(
    { column: 'type', direction: 'ascending' },
    { column: 'ends', direction: 'ascending' },
    { column: 'gridKw', direction: 'descending' },
  );
  expect(screen.getAllByRole('combobox')).toHaveLength(3);
});
