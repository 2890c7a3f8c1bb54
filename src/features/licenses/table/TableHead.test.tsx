import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { useSelection } from '#features/licenses/list/useSelection.ts';
import type { SortKey } from '#features/licenses/rules/sort.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { COLUMNS } from './columns.ts';
import { TableHead } from './TableHead.tsx';

speakEnglish('licenses', 'terms');

function Head() {
  const [sortKeys, setSortKeys] = useState<readonly SortKey[]>([]);
  return (
    <table>
      <TableHead
        columns={COLUMNS.slice(0, 4)}
        rows={[]}
        selection={useSelection([])}
        sortKeys={sortKeys}
        onSort={setSortKeys}
      />
    </table>
  );
}

const head = (name: RegExp) => screen.getByRole('columnheader', { name });
const button = (name: RegExp) => screen.getByRole('button', { name });

test('sorts ascending, then descending, then not at all', async () => {
  const { user } = renderInApp(<Head />);
  const directions = [];
  for (let click = 0; click < 3; click += 1) {
    await user.click(button(/^State/));
    directions.push(head(/^State/).getAttribute('aria-sort'));
  }
  expect(directions).toEqual(['ascending', 'descending', null]);
});

test('sorts by another column instead, or with Shift in addition, with the rank in the label', async () => {
  const { user } = renderInApp(<Head />);
  await user.click(button(/^State/));
  await user.click(button(/^Type/));
  expect(head(/^State/).getAttribute('aria-sort')).toBeNull();
  await user.keyboard('{Shift>}');
  await user.click(button(/^Grid/));
  await user.click(button(/^Grid/));
  await user.keyboard('{/Shift}');
  expect(head(/^Type/).getAttribute('aria-sort')).toBe('ascending');
  expect(head(/^Grid/).getAttribute('aria-sort')).toBeNull();
  expect(head(/^Grid/).textContent).toContain('sort priority 2, descending');
});
