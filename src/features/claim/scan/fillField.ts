import type { UseFormReturn } from 'react-hook-form';
import { readLabelFor, type WantedValue } from '#license/text/label.ts';
import { setField } from '#features/claim/form/setField.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

/** The two fields that a label fills. */
export type ScanField = 'key' | 'nodeId';

/** What is being scanned, or was and waits for a person to say what it is. */
export interface Scan {
  field: ScanField;
  /** What was read; with none, the camera is asked. */
  text: string | null;
}

/** What came of the last scan, said under the field that it was for while what was filled in stands there. */
export interface Filled {
  under: ScanField;
  in: ScanField;
  value: string;
}

type Form = UseFormReturn<ClaimValues>;

export const otherField = (field: ScanField): ScanField => (field === 'key' ? 'nodeId' : 'key');
export const wantedValue = (field: ScanField): WantedValue => (field === 'key' ? 'key' : 'controller');

/** Fills in what was scanned where it is plain what it is; null where a person has to say. */
export function fillField(form: Form, field: ScanField, text: string): Filled | null {
  const scanned = readLabelFor(wantedValue(field), text);
  if (scanned.kind !== 'fill' && scanned.kind !== 'other') return null;
  const place = scanned.kind === 'fill' ? field : otherField(field);
  setField(form, place, scanned.value);
  return { under: field, in: place, value: scanned.value };
}
