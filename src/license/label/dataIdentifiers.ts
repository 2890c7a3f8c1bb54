import type { LabelPiece } from './labelPieces.ts';

const RS = '\u001e';
const GS = '\u001d';
/** Control characters as printed by programs that make them visible. */
const SHOWN: readonly [RegExp, string][] = [
  [/<RS>|\{RS\}|\[RS\]|␞|\\x1e/gi, RS],
  [/<(?:GS|FNC1)>|\{(?:GS|FNC1)\}|\[(?:GS|FNC1)\]|␝|\\x1d|\\u001d/gi, GS],
  [/<EOT>|\{EOT\}|\[EOT\]|␄|\\x04/gi, '\u0004'],
];

/** Serial number identifiers of ANSI MH10.8.2. Values of `18S` and `25S` start with the number of the manufacturer. */
const SERIALS = new Set(['S', '1S', '3S', '18S', '25S', '30S']);
const PARTS = /^(?:\d{0,2}P)$/;
const FIELD = /^(\d{0,3}[A-Z])(.+)$/s;

/** Restores control characters that a program has made visible. */
export const withControls = (label: string): string =>
  SHOWN.reduce((result, [shown, character]) => result.replaceAll(shown, character), label);

/** Returns the fields of an ISO/IEC 15434 message (format 05, 06 or 12), even without control characters; else null. */
export function messagePieces(text: string): LabelPiece[] | null {
  if (!text.startsWith('[)>')) return null;
  const body = text.slice(3).replace(/^[\p{Cc}\s]*/u, '');
  const [, format = '06', fields = ''] = /^(0[56]|12)[\p{Cc}\s]*(.*)$/su.exec(body) ?? [
    undefined,
    '06',
    body,
  ];
  const all = fields.split(/\p{Cc}+/u).filter((field) => field !== '');
  if (format === '12') return all.flatMap(elementOf);
  return all.flatMap((field): LabelPiece[] => (format === '05' ? applicationOf(field) : identifierOf(field)));
}

/** Parses a field with a data identifier. */
function identifierOf(field: string): LabelPiece[] {
  const [, identifier = '', text = ''] = FIELD.exec(field) ?? [];
  if (SERIALS.has(identifier)) return [{ text, name: 'controller' }];
  if (PARTS.test(identifier)) return [{ text, foreign: { kind: 'part', is: 'number' } }];
  if (identifier === '23S') return [{ text, foreign: { kind: 'mac', is: 'number' } }];
  return [];
}

/** Parses a field with a GS1 application identifier. */
const applicationOf = (field: string): LabelPiece[] =>
  field.startsWith('21') ? [{ text: field.slice(2), name: 'controller' }] : [];

/** Parses a field with a text element identifier, such as `SER M1S…`. */
function elementOf(field: string): LabelPiece[] {
  const [, name, text = ''] = /^(SER|UCN|SEQ|PNR|PNO|MFR|CAG)[ /]+(.+)$/.exec(field) ?? [];
  if (name === 'SER' || name === 'SEQ') return [{ text, name: 'controller' }];
  return name === 'PNR' || name === 'PNO' ? [{ text, foreign: { kind: 'part', is: 'number' } }] : [];
}

/**
 * Returns the serial number after a single identifier: of ANSI MH10.8.2 as on Code 39 labels (`SM1S240821VZLL5E230D`),
 * of GS1 (`21…`), or `SN`. Only the exact form of controllers' serial numbers distinguishes the identifier from first
 * letters.
 */
export function serialBehindIdentifier(text: string): string | null {
  return /^(?:(?:1|3|30)?S|SN|21)([A-Z]\d[A-Z]\d{6}[A-Z\d]{10})$/.exec(text)?.[1] ?? null;
}
