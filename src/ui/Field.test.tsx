import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInApp } from '#testing/render.tsx';
import { Field } from './Field.tsx';

const describe = (id: string) => document.getElementById(id)?.textContent;

test('associates label, hint and error with the control', () => {
  const view = (error?: string) => (
    <Field label="Name" hint="As on the label" error={error}>
      {(control) => <input {...control} />}
    </Field>
  );
  const { rerender } = renderInApp(view());
  const input = screen.getByLabelText('Name');
  const description = () => input.getAttribute('aria-describedby')?.split(' ').map(describe);
  expect(description()).toEqual(['As on the label']);
  expect(input.getAttribute('aria-invalid')).toBeNull();
  rerender(view('Type a name.'));
  const invalid = screen.getByLabelText('Name');
  expect(invalid.getAttribute('aria-invalid')).toBe('true');
  expect(invalid.getAttribute('aria-describedby')?.split(' ').map(describe)).toEqual([
    'As on the label',
    'Type a name.',
  ]);
  expect(screen.getByRole('alert').textContent).toBe('Type a name.');
});
