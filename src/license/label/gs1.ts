import { parseBarcode } from 'gs1-barcode-parser-mod';
import { identify } from '#license/text/identify.ts';
import { hasGs1CheckDigit } from './checkDigits.ts';
import type { LabelPiece } from './labelPieces.ts';

/** Symbology identifiers of GS1 codes (ISO/IEC 15424): GS1-128, Data Matrix, QR, DataBar, and the composite codes. */
const GS1_SYMBOL = /^\](?:C1|d[25]|Q[34]|e[0-3]|J[14])/;

/** FNC1 as transmitted by readers: ASCII's group separator. */
const GS = '\u001d';

/** Application identifiers of serial numbers: of an item, a component, and an asset with its owner's number. */
const SERIAL = new Set(['21', '8006', '8004']);
const CONTROLLER_AT_END = /[A-Z]\d[A-Z]\d{6}[A-Z\d]{10}$/;
/** Numbers of products, boxes and places: 14 digits or more, ending with a check digit. */
const WITH_CHECK_DIGIT = /^(?:0[12]\d{14}|00\d{18}|41[0-7]\d{13})/;

/**
 * Returns the serial numbers and other numbers of a GS1 element string: with brackets, FNC1 characters or a symbology
 * identifier, or without any of them but with a product number whose check digit is correct. Null for other texts.
 */
export function gs1Pieces(text: string): LabelPiece[] | null {
  const isMarked = GS1_SYMBOL.test(text) || /^\(\d{2,4}\)/.test(text) || hasFnc1(text);
  const elements = text
    .replace(/^\][A-Za-z][\dA-Za-z]/, '')
    .replace(/^\p{Cc}+/u, '')
    .replaceAll(/\s*(\(\d{2,4}\))\s*/g, '$1');
  if (!isMarked && !startsWithProduct(elements)) return null;
  // Some readers report every Code 128 as GS1.
  if (identify(elements).kind === 'serial') return null;
  const items = itemsOf(elements);
  if (items === null) return isMarked ? looseSerial(elements) : null;
  return items.flatMap(({ ai, raw }): LabelPiece[] => {
    // An asset number is that of the owner, then the serial number.
    if (SERIAL.has(ai)) return [{ text: CONTROLLER_AT_END.exec(raw)?.[0] ?? raw, name: 'controller' }];
    if (ai === '01' || ai === '02') return [{ text: raw, foreign: { kind: 'product', is: 'number' } }];
    if (ai === '00') return [{ text: raw, foreign: { kind: 'parcel', is: 'number' } }];
    if (ai === '240' || ai === '241') return [{ text: raw, foreign: { kind: 'part', is: 'number' } }];
    // If the separator after the lot is missing, the parser includes the serial number in the lot.
    const serial = ai === '10' && /21[A-Z]\w{18}$/.test(raw) ? CONTROLLER_AT_END.exec(raw)?.[0] : undefined;
    return serial ? [{ text: serial, name: 'controller' }] : [];
  });
}

/** Returns whether the text starts with FNC1, or with an application identifier of elements that FNC1 separates. */
const hasFnc1 = (text: string) => text.startsWith(GS) || (/^\d{2}/.test(text) && text.includes(GS));

function startsWithProduct(elements: string): boolean {
  const [first] = WITH_CHECK_DIGIT.exec(elements) ?? [];
  const digits = first?.slice(first.startsWith('4') ? 3 : 2);
  return digits !== undefined && elements.length > (first?.length ?? 0) && hasGs1CheckDigit(digits);
}

function itemsOf(elements: string): { ai: string; raw: string }[] | null {
  try {
    return parseBarcode(elements).parsedCodeItems;
  } catch {
    // The library throws a string for each text that violates the GS1 rules.
    return null;
  }
}

/** Returns the serial number of a GS1 string that is invalid elsewhere. */
function looseSerial(elements: string): LabelPiece[] | null {
  const serial = /(?:^|\p{Cc}|\(?)21\)?([!-'*-~]{1,20})(?:[\p{Cc}(]|$)/u.exec(elements)?.[1];
  return serial ? [{ text: serial, name: 'controller' }] : null;
}
