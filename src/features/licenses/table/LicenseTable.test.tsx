import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CUSTOMERS, LICENSES } from '#server/sandbox/seed/known.ts';
import { openApp } from '#testing/app.tsx';
import { startTestService } from '#testing/service.ts';

const service = startTestService();

const { deSmet } = CUSTOMERS;
const masked = (key: string) => `…${key.slice(-4)}`;
const head = (name: RegExp) => screen.getByRole<HTMLTableCellElement>('columnheader', { name });
const rows = () => [...document.querySelectorAll<HTMLTableRowElement>('tbody tr[data-index]')];
const rowOf = ({ key }: { key: string }) =>
  rows().find(({ textContent }) => textContent?.includes(masked(key)))!;
const column = (name: RegExp) => {
  const { cellIndex } = head(name);
  return rows().map(({ cells }) => cells[cellIndex]?.textContent ?? '');
};
const selected = (count: number) =>
  waitFor(() =>
    expect(screen.queryByText(/^\d+ selected$/)?.textContent ?? '0').toBe(count ? `${count} selected` : '0'),
  );

async function openTable() {
  const opened = await openApp(service, `/customers/${deSmet.uuid}`);
  await screen.findByText(/^\d+ of \d+ licenses$/);
  return opened;
}

describe('each row', () => {
  test('has its state in words, and its key masked', async () => {
    await openTable();
    for (const [license, state] of [
      [LICENSES.active, 'active'],
      [LICENSES.notActivated, 'not activated'],
      [LICENSES.planned, 'activation planned'],
      [LICENSES.endsSoon, 'ends soon'],
      [LICENSES.ended, 'ended'],
    ] as const) {
      expect(rowOf(license).cells[1]?.textContent).toBe(state);
      expect(rowOf(license).textContent).not.toContain(license.key);
    }
  });

  test('shows an unknown type unchanged, and marks unstated values', async () => {
    await openTable();
    expect(rowOf(LICENSES.unknownType).textContent).toContain('industrial');
    expect(rowOf(LICENSES.nullCapacities).textContent?.match(/–not stated/g)).toHaveLength(4);
  });
});

test('a header sorts ascending, then descending, with unstated values last, then not at all', async () => {
  const { user } = await openTable();
  const solar = () => column(/^Solar/);
  const unsorted = solar();
  const stated = unsorted.filter((text) => /^\d/.test(text)).map(Number);
  const unstated = unsorted.filter((text) => !/^\d/.test(text));
  expect(unstated.length).toBeGreaterThan(0);
  const texts = (sorted: number[]) => [...sorted.map(String), ...unstated];
  const sort = () => user.click(screen.getByRole('button', { name: /^Solar/ }));
  await sort();
  await waitFor(() => expect(solar()).toEqual(texts(stated.toSorted((a, b) => a - b))));
  expect(head(/^Solar/).getAttribute('aria-sort')).toBe('ascending');
  await sort();
  await waitFor(() => expect(solar()).toEqual(texts(stated.toSorted((a, b) => b - a))));
  await sort();
  await waitFor(() => expect(solar()).toEqual(unsorted));
  expect(head(/^Solar/).getAttribute('aria-sort')).toBeNull();
});

test('with Shift, heads sort by several columns, which the address keeps', async () => {
  const { user } = await openTable();
  await user.click(screen.getByRole('button', { name: /^State/ }));
  await user.keyboard('{Shift>}');
  await user.click(screen.getByRole('button', { name: /^Grid/ }));
  await user.click(screen.getByRole('button', { name: /^Grid/ }));
  await user.keyboard('{/Shift}');
  await waitFor(() => expect(decodeURIComponent(location.search)).toBe('?sort=state,-gridKw'));
  await waitFor(() => {
    const states = column(/^State/);
    const kw = column(/^Grid/).filter((text, at) => states[at] === states[0] && /^\d/.test(text));
    expect(kw.length).toBeGreaterThan(3);
    expect(kw.map(Number)).toEqual(kw.map(Number).toSorted((a, b) => b - a));
  });
});

test('rows are selected by keys, by Shift and a click, and by their boxes', async () => {
  const { user } = await openTable();
  const opener = (index: number) => rows()[index]!.querySelector<HTMLElement>('[data-opens]')!;
  opener(1).focus();
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await selected(3);
  await user.keyboard('{ArrowDown}{ArrowDown} ');
  await selected(4);
  await user.keyboard('{Shift>}');
  await user.click(opener(9));
  await user.keyboard('{/Shift}');
  await selected(8);
  await user.click(rows()[10]!.querySelector('input')!);
  await selected(9);
  await user.keyboard('{Escape}');
  await selected(0);
  opener(10).focus();
  await user.keyboard('{Control>}a{/Control}');
  await selected(rows().length);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all shown licenses' }).checked).toBe(
    true,
  );
  await user.click(screen.getByRole('button', { name: 'Clear selection' }));
  await selected(0);
});

test('columns and the height of rows are chosen, and kept on the device', async () => {
  const { user } = await openTable();
  await user.click(screen.getByRole('button', { name: 'Table settings' }));
  await user.click(await screen.findByRole('checkbox', { name: 'EV (kW)' }));
  await user.click(screen.getByRole('checkbox', { name: 'Created' }));
  await user.click(screen.getByRole('radio', { name: 'Comfortable' }));
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: /^EV/ })).toBeNull());
  expect(head(/^Created/)).toBeDefined();
  expect(rows()[3]?.style.height).toBe('44px');
  expect(localStorage.getItem('app.columns')).toBe('-evKw,+created');
  expect(localStorage.getItem('app.density')).toBe('comfortable');
});
