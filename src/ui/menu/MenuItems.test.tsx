import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderInApp } from '#testing/render.tsx';
import { MenuItem, MenuItems } from './MenuItems.tsx';

function renderMenu() {
  const chosen = vi.fn();
  const { user } = renderInApp(
    <MenuItems label="Export">
      <MenuItem label="CSV" hint="for a spreadsheet" onChoose={() => chosen('CSV')} />
      <MenuItem label="Print" disabledReason="too long for paper" onChoose={() => chosen('Print')} />
      <MenuItem label="Copy" onChoose={() => chosen('Copy')} />
    </MenuItems>,
  );
  const focused = () => document.activeElement?.textContent;
  return { user, chosen, focused };
}

test('the first item has the focus, and the arrow keys wrap around', async () => {
  const { user, focused } = renderMenu();
  expect(focused()).toMatch(/^CSV/);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Copy');
  await user.keyboard('{ArrowDown}');
  expect(focused()).toMatch(/^CSV/);
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Copy');
  await user.keyboard('{Home}');
  expect(focused()).toMatch(/^CSV/);
  await user.keyboard('{End}');
  expect(focused()).toBe('Copy');
});

test('a disabled item is focusable, states the reason and does nothing', async () => {
  const { user, chosen } = renderMenu();
  const print = screen.getByRole('menuitem', { name: 'Print too long for paper' });
  expect(print.getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(document.activeElement).toBe(print);
  expect(chosen).not.toHaveBeenCalled();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(chosen.mock.calls).toEqual([['Copy']]);
});
