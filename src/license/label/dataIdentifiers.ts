import type { LabelPiece } from './labelPieces.ts';

const RS = '\u001e';
const GS = '\u001d';
/** As printed by programs that show control characters. */
const SHOWN: readonly [RegExp, string][] = [
  [/<RS>|\{RS\}|\[RS\]|␞|\\x1e/gi, RS],
  [/<GS>|\{GS\}|\[GS\]|␝|\\x1d/gi, GS],
  [/<EOT>|\{EOT\}|\[EOT\]|␄|\\x04/gi, '\u0004'],
];

/** Data identifiers of ANSI MH10.8.2 that matter here. `18S` and `25S` have the number of the maker in front. */
const SERIALS = new Set(['S', '1S', '3S', '18S', '25S', '30S']);
const PARTS = /^(?:\d{0,2}P)$/;
const FIELD = /^(\d{0,3}[A-Z])(.+)$/s;

/** The fields of an ISO/IEC 15434 message (format 05, 06 or 12), also where control characters are missing; else null. */
export function messagePieces(label: string): LabelPiece[] | null {
  const text = SHOWN.reduce((result, [shown, character]) => result.replaceAll(shown, character), label);
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

/** A field with a data identifier. */
function identifierOf(field: string): LabelPiece[] {
  const [, identifier = '', text = ''] = FIELD.exec(field) ?? [];
  if (SERIALS.has(identifier)) return [{ text, name: 'controller' }];
  if (PARTS.test(identifier)) return [{ text, foreign: { kind: 'part', is: 'number' } }];
  if (identifier === '23S') return [{ text, foreign: { kind: 'mac', is: 'number' } }];
  return [];
}

/** A field with an application identifier of GS1. */
const applicationOf = (field: string): LabelPiece[] =>
  field.startsWith('21') ? [{ text: field.slice(2), name: 'controller' }] : [];

/** A field with a text element identifier, such as `SER M1S…`. */
function elementOf(field: string): LabelPiece[] {
  const [, name, text = ''] = /^(SER|UCN|SEQ|PNR|PNO|MFR|CAG)[ /]+(.+)$/.exec(field) ?? [];
  if (name === 'SER' || name === 'SEQ') return [{ text, name: 'controller' }];
  return name === 'PNR' || name === 'PNO' ? [{ text, foreign: { kind: 'part', is: 'number' } }] : [];
}

/**
 * The serial number behind a data identifier that stands alone, as Code 39 labels have it: `SM1S240821VZLL5E230D`. Only
 * the exact form of our serial numbers tells the identifier from a first letter.
 */
export function serialBehindIdentifier(text: string): string | null {
  return /^(?:S|1S)([A-Z]\d[A-Z]\d{6}[A-Z\d]{10})$/.exec(text)?.[1] ?? null;
}
