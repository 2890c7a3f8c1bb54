import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { SearchField } from './SearchField.tsx';

speakEnglish();

function Search(props: Partial<Parameters<typeof SearchField>[0]>) {
  const [value, setValue] = useState('');
  return <SearchField label="Find" value={value} onChange={setValue} {...props} />;
}

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find' });

test('Escape and the clear button empty the field, and the button returns the focus', async () => {
  const { user } = renderInApp(<Search />);
  expect(screen.queryByRole('button')).toBeNull();
  await user.type(field(), 'ab{Escape}');
  expect(field().value).toBe('');
  await user.type(field(), 'cd');
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(field().value).toBe('');
  expect(document.activeElement).toBe(field());
});

test('Enter reports the text without submitting the surrounding form', async () => {
  const onEnter = vi.fn();
  const onSubmit = vi.fn();
  const { user } = renderInApp(
    <form onSubmit={onSubmit}>
      <Search onEnter={onEnter} />
    </form>,
  );
  await user.type(field(), 'ab{Enter}');
  expect(onEnter.mock.calls).toEqual([['ab']]);
  expect(onSubmit).not.toHaveBeenCalled();
});

test('pasted text is not inserted if it was handled', () => {
  const onPasted = vi.fn((text: string) => text === 'taken');
  renderInApp(<Search onPasted={onPasted} />);
  const paste = (text: string) => fireEvent.paste(field(), { clipboardData: { getData: () => text } });
  // False if the event's default action was prevented.
  expect(paste('taken')).toBe(false);
  expect(paste('other')).toBe(true);
});
