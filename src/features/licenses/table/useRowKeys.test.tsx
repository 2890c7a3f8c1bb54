import { screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { licenseRow } from '#license/licenseRow.ts';
import { licenseOf } from '#license/testing/license.ts';
import { renderInApp } from '#testing/render.tsx';
import { useSelection } from '#features/licenses/list/useSelection.ts';
import { useRowKeys } from './useRowKeys.ts';

const CONFIG = { durationUnit: null, endingSoonDays: 90 };
const ROWS = Array.from({ length: 30 }, (_, index) =>
  licenseRow(licenseOf({ id: String(index) }), 0, CONFIG),
);
const PAGE = 10;

const scrollTo = vi.fn();

/** A completely rendered list of buttons like those of the table. */
function List() {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const selection = useSelection(ROWS);
  const onKeyDown = useRowKeys({
    list,
    count: ROWS.length,
    active,
    setActive,
    pageSize: PAGE,
    selection,
    scrollTo,
  });
  return (
    <>
      <div ref={list} role="toolbar" tabIndex={-1} onKeyDown={onKeyDown}>
        {ROWS.map(({ license }, index) => (
          <div key={license.id} data-index={index}>
            <button type="button" data-opens tabIndex={index === active ? 0 : -1}>
              {license.id}
            </button>
          </div>
        ))}
      </div>
      <output>{[...selection.ids].join(' ')}</output>
    </>
  );
}

/** Presses keys on the first row. @returns the focused row and the selected ids afterwards */
async function press(keys: string) {
  const { user } = renderInApp(<List />);
  await user.tab();
  await user.keyboard(keys);
  return {
    focus: Number(document.activeElement?.textContent),
    picked: screen.getByRole('status').textContent,
  };
}

test.each([
  ['{ArrowDown}', 1],
  ['{ArrowDown}{ArrowDown}{ArrowUp}', 1],
  ['{ArrowUp}', 0],
  ['{End}', 29],
  ['{End}{ArrowDown}', 29],
  ['{End}{PageUp}', 19],
  ['{PageDown}{PageDown}', 20],
  ['{End}{Home}', 0],
])('%s goes to row %i, and picks nothing', async (keys, row) => {
  expect(await press(keys)).toEqual({ focus: row, picked: '' });
});

test('scrolls to a row that gets the focus', async () => {
  await press('{End}');
  expect(scrollTo).toHaveBeenLastCalledWith(29);
});

test.each([
  ['Shift and arrows pick a run', '{Shift>}{ArrowDown}{ArrowDown}{/Shift}', '0 1 2'],
  ['a run shrinks on its way back', '{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}', '0 1 2'],
  ['Space picks a row', '{ArrowDown} ', '1'],
  ['Space twice lets go of it', '  ', ''],
  ['a row is picked beside a run', '{Shift>}{ArrowDown}{/Shift}{ArrowDown}{ArrowDown} ', '0 1 3'],
  ['Escape lets go of all', '{Shift>}{ArrowDown}{/Shift}{Escape}', ''],
  ['a run begins anew after Escape and a step', ' {Escape}{ArrowDown}{Shift>}{ArrowDown}{/Shift}', '1 2'],
])('%s', async (_, keys, ids) => {
  expect((await press(keys)).picked).toBe(ids);
});

test('Ctrl+A selects all rows, and the second time none', async () => {
  expect((await press('{Control>}a{/Control}')).picked?.split(' ')).toHaveLength(30);
});

test('Alt and Ctrl with an arrow are left to the browser', async () => {
  expect(await press('{Alt>}{ArrowDown}{/Alt}{Control>}{ArrowDown}{/Control}')).toEqual({
    focus: 0,
    picked: '',
  });
});
