import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { Pair } from '#features/pairing/rules/pairingText.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { AddRows } from './AddRows.tsx';

speakEnglish('pairing', 'common');

const NOTHING_KNOWN = { isController: () => false, isKey: () => false };

function setup() {
  const onAdd = vi.fn<(pairs: Pair[]) => void>();
  function Sheet() {
    const [typed, setTyped] = useState('');
    return (
      <AddRows
        hasRows={false}
        knownValues={NOTHING_KNOWN}
        typed={typed}
        onType={setTyped}
        onLabel={() => undefined}
        onPicture={() => undefined}
        onAdd={onAdd}
        onAddEmpty={() => undefined}
      />
    );
  }
  const { user } = renderInApp(<Sheet />);
  const field = screen.getByLabelText('Serial numbers and keys');
  return {
    user,
    onAdd,
    field,
    async paste(text: string) {
      field.focus();
      await user.paste(text);
    },
  };
}

describe('a table that says which column is which', () => {
  test('becomes rows, and what is left out is said', async () => {
    const { onAdd, paste, field } = setup();
    await paste('Position\tSerial\tLicense key\nSO-2024-00117-01\tM1S240821QX7P0B118K\tAB12-CD34-EF56-GH78');
    expect(await screen.findByText('Column Position was left out.')).toBeTruthy();
    expect(onAdd).toHaveBeenCalledWith([{ serial: 'M1S240821QX7P0B118K', key: 'AB12-CD34-EF56-GH78' }]);
    expect(field).toHaveProperty('value', '');
  });
});

describe('a table that does not', () => {
  const TABLE = 'alpha\tbravo\ncharlie\tdelta';

  test('is asked for, with both columns shown, and the person decides', async () => {
    const { user, onAdd, paste, field } = setup();
    await paste(TABLE);
    const [serials, keys] = await screen.findAllByRole('group');
    if (!serials || !keys) throw new Error('no question');
    expect(onAdd).not.toHaveBeenCalled();
    expect(field).toHaveProperty('value', TABLE);
    for (const group of [serials, keys])
      for (const examples of ['alpha, charlie', 'bravo, delta'])
        expect(within(group).getByText(examples)).toBeTruthy();
    await user.click(within(serials).getByRole('radio', { name: /bravo/ }));
    await user.click(within(keys).getByRole('radio', { name: /alpha/ }));
    await user.click(screen.getByRole('button', { name: 'Add the rows' }));
    await vi.waitFor(() => expect(onAdd).toHaveBeenCalled());
    expect(onAdd).toHaveBeenCalledWith([
      { serial: 'bravo', key: 'alpha' },
      { serial: 'delta', key: 'charlie' },
    ]);
    expect(field).toHaveProperty('value', '');
  });

  test('stays in the field where the person does not want it', async () => {
    const { user, onAdd, paste, field } = setup();
    await paste(TABLE);
    await user.click(await screen.findByRole('button', { name: 'Do not add it' }));
    expect(screen.queryByRole('button', { name: 'Add the rows' })).toBeNull();
    expect(field).toHaveProperty('value', TABLE);
    expect(onAdd).not.toHaveBeenCalled();
  });

  test('is not added while one column stands for both', async () => {
    const { user, onAdd, paste } = setup();
    await paste(TABLE);
    for (const radio of await screen.findAllByRole('radio', { name: /alpha/ })) await user.click(radio);
    expect(screen.getByRole('button', { name: 'Add the rows' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Add the rows' }));
    expect(onAdd).not.toHaveBeenCalled();
  });
});
