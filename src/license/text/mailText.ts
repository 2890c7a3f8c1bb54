import { asciiDigits } from '#lib/text/fold.ts';

/** Returns the lines of a text, without additions of mail programs, ticket systems and web pages. */
export function plainText(raw: string): string[] {
  const unquoted = asciiDigits(raw)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNSEEN, '')
    // Full-width letters and digits of East Asian keyboards.
    .replaceAll(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    // Replies quote with `>` or `|`, at any depth.
    .replaceAll(/^[ \t>|]+/gm, '');
  return withHyphens(withoutTags(decoded(unquoted)).replaceAll(UNSEEN, '')).split('\n');
}

// Zero-width characters: soft hyphens, joiners, direction marks.
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Restores hyphens in codes that word processors have replaced with dashes, and removes Markdown escapes. */
const withHyphens = (text: string): string =>
  text
    .replaceAll(/(?<=[A-Za-z\d])[\u2010-\u2013\u2212\ufe63](?=[A-Za-z\d])/g, '-')
    .replaceAll(/(?<=[A-Z\d])[\u2014\u2015](?=[A-Z\d])/g, '-')
    .replaceAll(/[\u2014\u2015]/g, ' ')
    .replaceAll(/\\(?=[-_*.`#])/g, '');

/**
 * Decodes quoted-printable, recognised by soft line breaks together with escapes or long lines. Elsewhere, `=C2` may be
 * a key after a label, and `=` or `==` the end of a key.
 */
function decoded(text: string): string {
  const hasSoftBreak = /[^=\n]=[ \t]*\n/.test(text);
  const isEncoded = /=[\dA-F]{2}/.test(text) || /[^=\n]{60}=[ \t]*\n/.test(text);
  if (!hasSoftBreak || !isEncoded) return text.replaceAll(MULTIBYTE, fromBytes);
  return text.replaceAll(/(?<!=)=[ \t]*\n/g, '').replaceAll(/(?:=[\dA-F]{2})+/g, fromBytes);
}

/** A character of several bytes in UTF-8, which no key has by chance. */
const MULTIBYTE = /=(?:C[2-9A-F]|D[\dA-F]|E[\dA-F]=[89AB][\dA-F])=[89AB][\dA-F]/g;
const utf8 = new TextDecoder();

function fromBytes(run: string): string {
  const bytes = run
    .slice(1)
    .split('=')
    .map((hex) => Number.parseInt(hex, 16));
  return utf8.decode(new Uint8Array(bytes));
}

const TAG =
  /<\/?(?:a|b|br|div|p|span|t[drh]|table|tbody|strong|em|i|u|font|li|[uo]l|h[1-6r]|pre|code|blockquote|wbr|img|html|body|head|o:p)\b[^<>]{0,2000}>/gi;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hyphen: '‐',
  dash: '‐',
  shy: '',
  zwnj: '',
};

function withoutTags(text: string): string {
  return text
    .replaceAll(TAG, (tag) => {
      if (/^<wbr/i.test(tag)) return '';
      const link = /\bhref="(https?:[^"]+)"/i.exec(tag)?.[1];
      return link ? ` ${link} ` : /^<(?:\/?(?:div|p|tr|li|table)|br)\b/i.test(tag) ? '\n' : ' ';
    })
    .replaceAll(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, (entity, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity;
      const hex = /^#x/i.test(name);
      const point = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
      return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
    });
}
