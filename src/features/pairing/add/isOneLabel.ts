import { labelParts } from '#license/label/label.ts';
import { readLabelFor } from '#license/label/labelReading.ts';

/** Returns whether the text is a single key or serial number, or a line with exactly one of each. */
export function isOneLabel(text: string): boolean {
  const label = text.trim();
  if (/^\S+$/.test(label)) return true;
  if (label.includes('\n')) return false;
  return readLabelFor('controller', label).kind === 'both' && labelParts(label).length === 2;
}
