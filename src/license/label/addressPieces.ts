import { serialsIn } from '#license/text/serial.ts';
import { jsonPieces, named, type LabelPiece } from './labelPieces.ts';

const MAX_PIECES = 200;

const WITH_SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
/** URL without a scheme: a host with a dot, then a path, a query or a fragment. */
const WITHOUT_SCHEME = /^(?:www\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}(?::\d{1,5})?[/?#]\S/i;

/** Short parameter names, which do not tell the kind of the value. */
const SHORT = new Set([
  's',
  'id',
  'c',
  'd',
  'q',
  'code',
  'data',
  'qr',
  'n',
  'ser',
  'serno',
  'device',
  'product',
]);

export const isAddress = (text: string): boolean =>
  !/\s/.test(text) && (WITH_SCHEME.test(text) || /^www\./i.test(text) || WITHOUT_SCHEME.test(text));

/**
 * Returns the path segments and parameters of a URL, each decoded once; null if the label is not a URL. A fragment that
 * starts with `/` is treated as a path, as in pages with hash routing. Segments of a GS1 Digital Link are pairs of an
 * application identifier and its value.
 */
export function addressPieces(label: string): LabelPiece[] | null {
  if (!isAddress(label)) return null;
  const [, path = '', rest = ''] = /^(?:[a-z][a-z\d+.-]*:\/\/)?[^/?#]*([^?#]*)(.*)$/i.exec(label) ?? [];
  const [query = '', ...fragments] = rest.split('#');
  const fragment = fragments.join('#');
  const [fragmentPath = '', ...fragmentQuery] = fragment.replace(/^!/, '').split('?');
  const isRoute = fragmentPath.startsWith('/');
  const pieces = [
    ...segmentPieces(path),
    ...(isRoute ? segmentPieces(fragmentPath) : []),
    ...[query, ...(isRoute ? fragmentQuery : [fragment])].flatMap(parameterPieces),
  ];
  return pieces.slice(0, MAX_PIECES);
}

function segmentPieces(path: string): LabelPiece[] {
  const folders = path.split('/').filter((folder) => folder !== '');
  return folders.flatMap((folder, at): LabelPiece[] => {
    const before = decoded(folders[at - 1] ?? '').toLowerCase();
    const text = decoded(folder);
    const isOurs = before === 'c' && at === folders.length - 1 && /\d/.test(folder);
    const isSerial = (before === '21' || before === 'ser') && at >= 3;
    // An asset number is that of the owner, then the serial number.
    if (before === '8004') return [{ text: serialsIn(text)[0]?.value ?? text, name: 'controller' }];
    if (isOurs || isSerial) return [{ text, name: 'controller', loose: true }];
    if (before === '01' || before === 'gtin')
      return [{ text, foreign: { kind: 'product', is: 'number' }, loose: true }];
    return [{ text, ...named(before), loose: true }];
  });
}

function parameterPieces(query: string): LabelPiece[] {
  return query
    .replace(/^\?/, '')
    .split(/[?&;]/)
    .flatMap((pair): LabelPiece[] => {
      const [field = '', ...values] = pair.split('=');
      if (values.length === 0) return [{ text: decoded(field), loose: true }];
      const text = decoded(values.join('=').replaceAll('+', ' '));
      const name = decoded(field);
      const about = named(name);
      if (about.name === undefined && about.foreign === undefined) {
        // A URL or JSON inside the URL.
        const inner = jsonPieces(text) ?? addressPieces(text);
        if (inner) return inner;
      }
      return [{ text, ...about, loose: about.name !== undefined || !SHORT.has(name.toLowerCase()) }];
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
