import type { UseFormReturn } from 'react-hook-form';
import { scannedFor, type Wanted } from '#license/label.ts';
import { setField } from './setField.ts';
import type { ScanField, Filled } from './useScan.tsx';
import type { ClaimValues } from './values.ts';

type Form = UseFormReturn<ClaimValues>;

export const otherOf = (field: ScanField): ScanField => (field === 'key' ? 'nodeId' : 'key');
export const wantedIn = (field: ScanField): Wanted => (field === 'key' ? 'key' : 'controller');

/** Fills in what was scanned where it is plain what it is; null where a person has to say. */
export function fill(form: Form, field: ScanField, text: string): Filled | null {
  const scanned = scannedFor(wantedIn(field), text);
  if (scanned.kind !== 'fill' && scanned.kind !== 'other') return null;
  const place = scanned.kind === 'fill' ? field : otherOf(field);
  setField(form, place, scanned.value);
  return { under: field, in: place, value: scanned.value };
}
