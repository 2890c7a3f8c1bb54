import { renderHook } from '@testing-library/react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { describe, expect, test, vi } from 'vitest';
import { readLabelFor } from '#license/label/labelReading.ts';
import { defaultValues, type ClaimValues } from '#features/claim/rules/claimValues.ts';
import { CONTROLLERS, FREE_KEYS } from '#server/sandbox/seed/known.ts';
import { takeWedge, usableValue, type ScanField } from './fillField.ts';

const SERIAL = CONTROLLERS.oneLicense.nodeId;
const OTHER_SERIAL = CONTROLLERS.twoSites.nodeId;
const [KEY, OTHER_KEY] = FREE_KEYS.deSmet;

function openForm(values: { key?: string; nodeId?: string } = {}): UseFormReturn<ClaimValues> {
  const prefill = { customerId: null, nodeId: null, licenseId: null, requestedSteps: 'both' } as const;
  const defaults = { ...defaultValues(prefill, 'Europe/Brussels'), ...values };
  return renderHook(() => useForm<ClaimValues>({ defaultValues: defaults })).result.current;
}

/** A scan that a scanner typed into a field of the form, or where nothing had the focus. */
function scanOf(text: string, into: ScanField | null, tail: string | null = null) {
  const field = document.createElement(into === null ? 'body' : 'input');
  if (into !== null) field.setAttribute('name', into);
  return { text, tail, field, undo: vi.fn() };
}

describe('a scan into a field', () => {
  test('fills that field in place of the typed text', () => {
    const form = openForm();
    const scan = scanOf(KEY, 'key');
    expect(takeWedge(form, scan)).toEqual({
      filled: { scannedField: 'key', filledField: 'key', value: KEY },
    });
    expect(scan.undo).toHaveBeenCalledOnce();
    expect(form.getValues('key')).toBe(KEY);
  });

  test('names the value that it replaced, and asks again for the warnings', () => {
    const form = openForm({ nodeId: OTHER_SERIAL });
    form.setValue('sendAnyway', true);
    expect(takeWedge(form, scanOf(SERIAL, 'nodeId')).filled).toMatchObject({
      value: SERIAL,
      replaced: OTHER_SERIAL,
    });
    expect(form.getValues('sendAnyway')).toBe(false);
  });

  test.each<[text: string, into: ScanField]>([
    [SERIAL, 'key'],
    [KEY, 'nodeId'],
    ['https://example.com/manual', 'key'],
  ])('%s in the field %s is asked about, and changes nothing', (text, into) => {
    const form = openForm();
    const scan = scanOf(text, into);
    expect(takeWedge(form, scan)).toEqual({ filled: null, scan: { field: into, codes: [text] } });
    expect(scan.undo).toHaveBeenCalledOnce();
    expect(form.getValues(['key', 'nodeId'])).toEqual(['', '']);
  });

  test('that may be part of a longer text stays as typed', () => {
    const form = openForm({ key: `typed ${KEY}` });
    const scan = scanOf(`typed ${KEY}`, 'key', KEY);
    expect(takeWedge(form, scan).filled).toEqual({
      scannedField: 'key',
      filledField: 'key',
      value: `typed ${KEY}`,
      tail: KEY,
    });
    expect(scan.undo).not.toHaveBeenCalled();
  });
});

describe('a scan outside the fields', () => {
  test.each<[text: string, field: ScanField]>([
    [KEY, 'key'],
    [SERIAL, 'nodeId'],
  ])('%s fills the field %s', (text, field) => {
    const form = openForm();
    expect(takeWedge(form, scanOf(text, null)).filled).toMatchObject({ filledField: field, value: text });
    expect(form.getValues(field)).toBe(text);
  });

  test('of another key, when a key is there, replaces that key', () => {
    const form = openForm({ key: KEY });
    expect(takeWedge(form, scanOf(OTHER_KEY, null)).filled).toMatchObject({
      filledField: 'key',
      value: OTHER_KEY,
      replaced: KEY,
    });
  });

  test('that may be two scans is asked about', () => {
    const form = openForm();
    expect(takeWedge(form, scanOf(`${KEY}${SERIAL}`, null, SERIAL))).toEqual({
      scan: { field: 'key', codes: [`${KEY}${SERIAL}`] },
    });
    expect(form.getValues('key')).toBe('');
  });
});

test.each<[what: string, text: string, value: string | null]>([
  ['a key', KEY, KEY],
  ['a serial number', SERIAL, SERIAL],
  ['a code that is only a number', '4012345678901', '4012345678901'],
  ['a text that may be anything', 'https://example.com/manual', 'https://example.com/manual'],
  ['the code of a network', 'WIFI:T:WPA;S:EMS-5F;P:12345678;;', null],
  ['a label with a key and a serial number', `S/N: ${SERIAL} Key: ${KEY}`, null],
])('the usable value of %s', (_, text, value) => {
  expect(usableValue(readLabelFor('key', text))).toBe(value);
});
