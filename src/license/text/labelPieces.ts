/** A piece of a label that may be a key or a serial number, and its name on the label. */
export interface LabelPiece {
  text: string;
  name?: 'key' | 'controller';
  /** A word among others: counts only where its form is recognised. */
  loose?: boolean;
}

/** Names of the two values in JSON fields, URL parameters, path segments and prefixes; letters only, lower case. */
const NAMES: Record<string, LabelPiece['name']> = {
  ...named('controller', 'sn serial serialnumber serialno serialnr nodeid node controller controllerid'),
  ...named('controller', 'seriennummer serienummer numerodeserie numserie numeroserie deviceid devicesn'),
  ...named('key', 'key licensekey licencekey license licence lic activationkey activationcode lickey'),
  ...named('key', 'lizenzschlussel lizenz licentiesleutel sleutel schlussel cle clave chiave klucz chave'),
};

function named(name: LabelPiece['name'], words: string): Record<string, LabelPiece['name']> {
  return Object.fromEntries(words.split(' ').map((word) => [word, name]));
}

/** The meaning of a name, ignoring accents, case and punctuation. */
function nameOf(text: string): LabelPiece['name'] {
  const word = text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
  return Object.hasOwn(NAMES, word) ? NAMES[word] : undefined;
}

const MAX_PIECES = 200;
const MAX_DEPTH = 6;

/** The strings of a JSON label with the names of their fields; null where the label is not JSON. */
export function jsonPieces(label: string): LabelPiece[] | null {
  if (!/^[[{]/.test(label)) return null;
  const pieces: LabelPiece[] = [];
  try {
    walk(JSON.parse(label), undefined, 0);
  } catch {
    return null;
  }
  return pieces;

  function walk(value: unknown, name: LabelPiece['name'], depth: number) {
    if (pieces.length >= MAX_PIECES || depth > MAX_DEPTH) return;
    if (typeof value === 'string') pieces.push({ text: value, name, loose: name === undefined });
    // An unsafe integer has lost digits, so it is not the number of the label.
    if (Number.isSafeInteger(value) && name) pieces.push({ text: String(value), name });
    if (typeof value !== 'object' || value === null) return;
    for (const [field, inner] of Object.entries(value)) {
      walk(inner, Array.isArray(value) ? name : nameOf(field), depth + 1);
    }
  }
}

/** The path segments and parameters of an address, each decoded once; null where the label is no address. */
export function urlPieces(label: string): LabelPiece[] | null {
  if (/\s/.test(label) || !/^[a-z][a-z\d+.-]*:\/\/|^www\./i.test(label)) return null;
  const [, path = '', rest = ''] = /^(?:[a-z][a-z\d+.-]*:\/\/)?[^/?#]*([^?#]*)(.*)$/i.exec(label) ?? [];
  const pieces: LabelPiece[] = [];
  const folders = path.split('/').filter((folder) => folder !== '');
  for (const [at, folder] of folders.entries()) {
    const before = folders[at - 1] ?? '';
    const isOurs = before === 'c' && at === folders.length - 1 && /\d/.test(folder);
    pieces.push({ text: decoded(folder), name: isOurs ? 'controller' : nameOf(before), loose: true });
  }
  for (const pair of rest.split(/[?#&;]/)) {
    const [field = '', ...values] = pair.split('=');
    const text = decoded(values.length > 0 ? values.join('=').replaceAll('+', ' ') : field);
    pieces.push({ text, name: values.length > 0 ? nameOf(decoded(field)) : undefined, loose: true });
  }
  return pieces.slice(0, MAX_PIECES);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Control characters except the tab: industrial codes (ISO/IEC 15434) separate fields with them. */
export const LINE_END = /[^\P{Cc}\t]+/u;
const NAMED = /(^|[\s,;|([])(\p{L}[\p{L}/.]{0,24}(?:[ _-]\p{L}[\p{L}/.]{0,24}){0,2}) {0,3}[:=#](?!\/\/)/gu;
/** The serial number in GS1 element strings. */
const GS1_SERIAL = /\(21\)([^()\s]+)/;

/** The lines of a label, split at prefixes such as `SN:` and `Key =`. */
export function linePieces(label: string): LabelPiece[] {
  return label
    .split(LINE_END)
    .slice(0, MAX_PIECES)
    .flatMap((line): LabelPiece[] => {
      const gs1 = GS1_SERIAL.exec(line)?.[1];
      if (gs1) return [{ text: gs1, name: 'controller' }];
      const prefixes = [...line.matchAll(NAMED)].filter((prefix) => nameOf(prefix[2] ?? ''));
      const [first] = prefixes;
      if (!first) return [{ text: line }];
      const before = line.slice(0, first.index + (first[1] ?? '').length);
      return [
        ...(before.trim() === '' ? [] : [{ text: before }]),
        ...prefixes.map((prefix, at) => ({
          text: line
            .slice(prefix.index + prefix[0].length, prefixes[at + 1]?.index)
            .replace(/[\s,;|)\]]+$/, ''),
          name: nameOf(prefix[2] ?? ''),
        })),
      ];
    });
}
