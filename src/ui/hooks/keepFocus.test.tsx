// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '#testing/render.tsx';
import { keepFocus } from './keepFocus.ts';

let stop: () => void;
beforeEach(() => {
  stop = keepFocus();
});
afterEach(() => stop());

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const focusIsOn = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })));

/** Calls `children` with a function that removes a named part, and tells whether that part is still shown. */
function Removable({
  children,
}: {
  children: (has: (part: string) => boolean, remove: (part: string) => void) => ReactNode;
}) {
  const [removed, setRemoved] = useState<string[]>([]);
  return (
    <main>
      {children(
        (part) => !removed.includes(part),
        (part) => setRemoved([...removed, part]),
      )}
    </main>
  );
}

describe('a removed button', () => {
  const list = (
    <Removable>
      {(has, remove) => (
        <>
          <button type="button">Filter</button>
          <ul>
            {['One', 'Two', 'Three'].filter(has).map((name) => (
              <li key={name}>
                <button type="button" onClick={() => remove(name)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Removable>
  );

  test('of a row hands the focus to the next row, then to the previous one', async () => {
    render(list);
    await press('Two');
    await focusIsOn('Three');
    await press('Three');
    await focusIsOn('One');
    await press('One');
    await focusIsOn('Filter');
  });

  test('of a notice hands the focus to what precedes the notice', async () => {
    render(
      <Removable>
        {(has, remove) => (
          <>
            <div>
              <button type="button">Clear</button>
            </div>
            {has('notice') && (
              <div role="alert">
                <button type="button" onClick={() => remove('notice')}>
                  Keep
                </button>
              </div>
            )}
            <button type="button">Below</button>
          </>
        )}
      </Removable>,
    );
    await press('Keep');
    await focusIsOn('Clear');
  });

  test('of the first part hands the focus to the next part', async () => {
    render(
      <Removable>
        {(has, remove) => (
          <>
            {has('draft') && (
              <p>
                <button type="button" onClick={() => remove('draft')}>
                  Discard
                </button>
              </p>
            )}
            <button type="button">Scan</button>
          </>
        )}
      </Removable>,
    );
    await press('Discard');
    await focusIsOn('Scan');
  });
});

test('a hidden part hands the focus on, and never to another hidden part', async () => {
  render(
    <Removable>
      {(has, remove) => (
        <>
          <button type="button">Above</button>
          <div hidden>
            <button type="button">Hidden</button>
          </div>
          <div hidden={!has('form')}>
            <button type="button" onClick={() => remove('form')}>
              Send
            </button>
          </div>
        </>
      )}
    </Removable>,
  );
  await press('Send');
  await focusIsOn('Above');
});

test('a page that moves the focus itself has the last word', async () => {
  render(
    <Removable>
      {(has, remove) => (
        <>
          <button type="button">Before</button>
          {has('step') ? (
            <button type="button" onClick={() => remove('step')}>
              Next
            </button>
          ) : (
            <input aria-label="Name" ref={(input) => input?.focus()} />
          )}
        </>
      )}
    </Removable>,
  );
  await press('Next');
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
});

test('a press beside everything is left alone', async () => {
  const { rerender } = render(
    <main>
      <button type="button">Stay</button>
      <button type="button">Go</button>
    </main>,
  );
  await press('Go');
  await userEvent.click(document.body);
  rerender(
    <main>
      <button type="button">Stay</button>
    </main>,
  );
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(document.body);
});
