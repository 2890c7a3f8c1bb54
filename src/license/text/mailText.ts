/** Returns the lines of a text, without additions of mail programs, ticket systems and web pages. */
export function plainText(raw: string): string[] {
  const unquoted = raw
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNSEEN, '')
    // Replies quote with `>` or `|`, at any depth.
    .replaceAll(/^[ \t>|]+/gm, '');
  return withoutTags(decoded(unquoted)).replaceAll(UNSEEN, '').split('\n');
}

// Zero-width characters: soft hyphens, joiners, direction marks.
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Decodes quoted-printable, recognised by soft line breaks; elsewhere `=C2` may be a key after a label. */
function decoded(text: string): string {
  if (!/=[ \t]*\n/.test(text)) return text;
  const utf8 = new TextDecoder();
  return text.replaceAll(/=[ \t]*\n/g, '').replaceAll(/(?:=[\dA-F]{2})+/g, (run) => {
    const bytes = run
      .slice(1)
      .split('=')
      .map((hex) => Number.parseInt(hex, 16));
    return utf8.decode(new Uint8Array(bytes));
  });
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
