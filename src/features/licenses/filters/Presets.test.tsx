import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { Presets } from './Presets.tsx';

speakEnglish('licenses');

const COUNTS = { all: 1234, notActivated: 5, unlinked: 4, endsSoon: 3, ended: 0 };

test('shows each preset with its count, and marks the active one', async () => {
  const onChoose = vi.fn();
  const { user } = renderInApp(<Presets active="unlinked" counts={COUNTS} onChoose={onChoose} />);
  const buttons = screen.getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'All1,234',
    'Not activated5',
    'Not linked4',
    'Ends soon3',
    'Ended0',
  ]);
  expect(buttons.map((each) => each.getAttribute('aria-pressed'))).toEqual([
    'false',
    'false',
    'true',
    'false',
    'false',
  ]);
  await user.click(screen.getByRole('button', { name: /^Ends soon/ }));
  expect(onChoose.mock.calls).toEqual([['endsSoon']]);
});

test('shows no number of a list that is still being read', () => {
  renderInApp(<Presets active="all" counts={null} onChoose={() => {}} />);
  expect(screen.getAllByRole('button').filter(({ textContent }) => /\d/.test(textContent ?? ''))).toEqual([]);
});
