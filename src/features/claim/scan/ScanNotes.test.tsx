import { screen } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { expect, test } from 'vitest';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import { defaultValues, type ClaimValues } from '#features/claim/rules/claimValues.ts';
import { CONTROLLERS, FREE_KEYS } from '#server/sandbox/seed/known.ts';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { ScanNotes } from './ScanNotes.tsx';

speakEnglish('claim', 'scan');

const SERIAL = CONTROLLERS.oneLicense.nodeId;
const [KEY] = FREE_KEYS.deSmet;
const UNRECOGNISED = { license: null, controller: 'notVisible' } as unknown as ClaimLookups;

function Fields({ lookups }: { lookups: ClaimLookups }) {
  const prefill = { customerId: null, nodeId: null, licenseId: null, requestedSteps: 'both' } as const;
  const form = useForm<ClaimValues>({ defaultValues: defaultValues(prefill, 'Europe/Brussels') });
  return (
    <>
      <input aria-label="key" {...form.register('key')} />
      <ScanNotes form={form} field="key" lookups={lookups} filled={null} />
      <input aria-label="controller" {...form.register('nodeId')} />
      <ScanNotes form={form} field="nodeId" lookups={lookups} filled={null} />
    </>
  );
}

const key = () => screen.getByLabelText<HTMLInputElement>('key');
const controller = () => screen.getByLabelText<HTMLInputElement>('controller');

test('a serial number in the field of the key is put where it belongs', async () => {
  const { user } = renderInApp(<Fields lookups={UNRECOGNISED} />);
  await user.type(key(), SERIAL);
  expect(screen.getByText('This looks like the serial number of a controller.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Put it into the controller’s field' }));
  expect(controller().value).toBe(SERIAL);
  expect(key().value).toBe('');
  expect(screen.queryByText(/^This looks like/)).toBeNull();
});

test('a key and a serial number in each other’s field are swapped', async () => {
  const { user } = renderInApp(<Fields lookups={UNRECOGNISED} />);
  await user.type(controller(), KEY);
  await user.type(key(), SERIAL);
  expect(screen.getByText('This looks like a license key.')).toBeDefined();
  await user.click(screen.getAllByRole('button', { name: 'Swap the two fields' })[0]!);
  expect(controller().value).toBe(SERIAL);
  expect(key().value).toBe(KEY);
});

test('a key among other words is taken out of them', async () => {
  const { user } = renderInApp(<Fields lookups={UNRECOGNISED} />);
  await user.type(key(), `Key: ${KEY}`);
  await user.click(screen.getByRole('button', { name: `Use ${KEY} only` }));
  expect(key().value).toBe(KEY);
});

test('what the service knows is in the right field, whatever it looks like', async () => {
  const lookups = { license: {}, controller: 'visible' } as unknown as ClaimLookups;
  const { user } = renderInApp(<Fields lookups={lookups} />);
  await user.type(key(), SERIAL);
  await user.type(controller(), KEY);
  expect(screen.queryByText(/^This looks like/)).toBeNull();
});
