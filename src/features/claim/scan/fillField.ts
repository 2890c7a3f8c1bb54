import type { UseFormReturn } from 'react-hook-form';
import type { WedgeScan } from '#scan/wedge/useWedge.ts';
import { asScanned } from '#scan/keyboardLayout.ts';
import { readLabelFor, type LabelReading, type WantedValue } from '#license/label/labelReading.ts';
import { setField } from '#features/claim/form/setField.ts';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

/** The fields that a label can fill. */
export type ScanField = 'key' | 'nodeId';

/** A scan in progress, or a scan whose result the user must assign. */
export interface Scan {
  field: ScanField;
  /** The texts of the codes; null while the camera is scanning. */
  codes: readonly string[] | null;
}

/** The result of the last scan, reported under the scanned field until the filled one changes. */
export interface Filled {
  scannedField: ScanField;
  filledField: ScanField;
  value: string;
  /** Previous value of the filled field. */
  replaced?: string;
  /** End of a text that was left as typed. The end is a scan, but it is uncertain whether the whole text is one. */
  tail?: string;
}

type Form = UseFormReturn<ClaimValues>;

export const otherField = (field: ScanField): ScanField => (field === 'key' ? 'nodeId' : 'key');
export const wantedValue = (field: ScanField): WantedValue => (field === 'key' ? 'key' : 'controller');
export const fieldOf = (wanted: WantedValue): ScanField => (wanted === 'key' ? 'key' : 'nodeId');

/**
 * Handles input of a keyboard scanner. A scan into a field fills that field; a scan outside fields fills the matching
 * field. Text that may be part of a scan, or more than one scan, stays where it was typed; outside fields, the user is
 * asked.
 */
export function takeWedge(
  form: Form,
  { text, tail, field, undo }: WedgeScan,
): { filled?: Filled | null; scan?: Scan } {
  const name = field.getAttribute('name') ?? '';
  const typed: ScanField | null = name === 'key' || name === 'nodeId' ? name : null;
  const target: ScanField = typed ?? (form.getValues('key') === '' ? 'key' : 'nodeId');
  const code = asScanned(text);
  const scan = { field: target, codes: [code] };
  if (tail !== null) {
    if (typed === null) return { scan };
    return { filled: { scannedField: typed, filledField: typed, value: form.getValues(typed), tail } };
  }
  undo();
  const scanned = readLabelFor(wantedValue(target), code);
  const isRight = scanned.kind === 'fill' || (scanned.kind === 'other' && typed === null);
  if (!isRight) return { filled: null, scan };
  const filledField = scanned.kind === 'fill' ? target : otherField(target);
  const old = form.getValues(filledField);
  setField(form, filledField, scanned.value);
  const filled = { scannedField: target, filledField, value: scanned.value };
  return { filled: old === '' || old === scanned.value ? filled : { ...filled, replaced: old } };
}

/** Returns the value that the user may use for the field anyway; null if there is none, or more than one. */
export function usableValue(scanned: LabelReading): string | null {
  if (scanned.kind === 'fill' || scanned.kind === 'unsure' || scanned.kind === 'other') return scanned.value;
  const [only, ...others] = scanned.kind === 'foreign' ? scanned.others : [];
  return only?.foreign.is === 'number' && others.length === 0 ? only.value : null;
}
