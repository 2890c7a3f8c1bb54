/** A piece of a label that may be a key or a serial, and what the label calls it. */
export interface LabelPiece {
  text: string;
  name?: 'key' | 'controller';
  /** A word among others: it is something only where it looks so. */
  loose?: boolean;
}

/** As JSON fields, parameters, folders and prefixes name the two; letters alone, in lower case. */
const NAMES: Record<string, LabelPiece['name']> = {
  ...named('controller', 'sn serial serialnumber serialno serialnr nodeid node controller controllerid'),
  ...named('controller', 'seriennummer serienummer numerodeserie numserie numeroserie deviceid devicesn'),
  ...named('key', 'key licensekey licencekey license licence lic activationkey activationcode lickey'),
  ...named('key', 'lizenzschlussel lizenz licentiesleutel sleutel schlussel cle clave chiave klucz chave'),
};

function named(name: LabelPiece['name'], words: string): Record<string, LabelPiece['name']> {
  return Object.fromEntries(words.split(' ').map((word) => [word, name]));
}

/** What a name means, or undefined: accents, case and marks do not count. */
function nameOf(text: string): LabelPiece['name'] {
  const word = text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
  return Object.hasOwn(NAMES, word) ? NAMES[word] : undefined;
}

const MOST_PIECES = 200;
const DEEPEST = 6;

/** The texts in a JSON label by the names of their fields; null where it is no JSON that holds any. */
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
    if (pieces.length >= MOST_PIECES || depth > DEEPEST) return;
    if (typeof value === 'string') pieces.push({ text: value, name, loose: name === undefined });
    // A longer number is not the one that the label holds any more.
    if (Number.isSafeInteger(value) && name) pieces.push({ text: String(value), name });
    if (typeof value !== 'object' || value === null) return;
    for (const [field, inner] of Object.entries(value)) {
      walk(inner, Array.isArray(value) ? name : nameOf(field), depth + 1);
    }
  }
}

/** The folders and parameters of an address, each decoded once; null where it is none. */
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
  return pieces.slice(0, MOST_PIECES);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Control characters but the tab: the separators of codes in industry (ISO/IEC 15434) end a field as a line does. */
export const LINE_END = /[^\P{Cc}\t]+/u;
const NAMED = /(?<![^\s,;|([])(\p{L}[\p{L}/.]{0,24}(?:[ _-]\p{L}[\p{L}/.]{0,24}){0,2}) {0,3}[:=#](?!\/\/)/gu;
/** The serial number among the element strings of GS1. */
const GS1_SERIAL = /\(21\)([^()\s]+)/;

/** The lines of a label, and what stands behind `SN:`, `Key =` and the like in them. */
export function linePieces(label: string): LabelPiece[] {
  return label
    .split(LINE_END)
    .slice(0, MOST_PIECES)
    .flatMap((line): LabelPiece[] => {
      const gs1 = GS1_SERIAL.exec(line)?.[1];
      if (gs1) return [{ text: gs1, name: 'controller' }];
      const prefixes = [...line.matchAll(NAMED)].filter((prefix) => nameOf(prefix[1] ?? ''));
      const [first] = prefixes;
      if (!first) return [{ text: line }];
      const before = line.slice(0, first.index);
      return [
        ...(before.trim() === '' ? [] : [{ text: before }]),
        ...prefixes.map((prefix, at) => ({
          text: line
            .slice(prefix.index + prefix[0].length, prefixes[at + 1]?.index)
            .replace(/[\s,;|)\]]+$/, ''),
          name: nameOf(prefix[1] ?? ''),
        })),
      ];
    });
}
