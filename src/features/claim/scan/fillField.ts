import type { UseFormReturn } from 'react-hook-form';
import { readLabelFor, type WantedValue } from '#license/text/label.ts';
import { setField } from '#features/claim/form/setField.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

/** The fields that a label can fill. */
export type ScanField = 'key' | 'nodeId';

/** A scan in progress, or one whose result the person has to assign. */
export interface Scan {
  field: ScanField;
  /** The text read; null while the camera is scanning. */
  text: string | null;
}

/** The result of the last scan, reported under the scanned field until the filled one changes. */
export interface Filled {
  scannedField: ScanField;
  filledField: ScanField;
  value: string;
}

type Form = UseFormReturn<ClaimValues>;

export const otherField = (field: ScanField): ScanField => (field === 'key' ? 'nodeId' : 'key');
export const wantedValue = (field: ScanField): WantedValue => (field === 'key' ? 'key' : 'controller');

/** Fills in scanned text that is unambiguous; returns null when the person has to decide. */
export function fillField(form: Form, field: ScanField, text: string): Filled | null {
  const scanned = readLabelFor(wantedValue(field), text);
  if (scanned.kind !== 'fill' && scanned.kind !== 'other') return null;
  const target = scanned.kind === 'fill' ? field : otherField(field);
  setField(form, target, scanned.value);
  return { scannedField: field, filledField: target, value: scanned.value };
}
