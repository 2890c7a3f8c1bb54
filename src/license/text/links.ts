/** An address in running text. */
const LINK = /(?:https?:\/\/|www\.)[^\s<>"'“”„«»‘’`|{}]+/gi;
const MAX_DEPTH = 3;

/**
 * The addresses of a text, decoded with the addresses that they wrap: mail programs put a link behind one of their own,
 * which says where it leads in a parameter. The rest of the text has spaces instead.
 */
export function linksIn(text: string): { links: string[]; rest: string } {
  // Nearly all words are none, and the text may have many.
  if (!text.includes('://') && !/www\./i.test(text)) return { links: [], rest: text };
  const links = [...text.matchAll(LINK)].map(([link]) => unwrapped(link));
  return { links, rest: text.replaceAll(LINK, ' ') };
}

function unwrapped(link: string): string {
  let current = /urldefense|proofpoint/i.test(link) ? proofpoint(link) : link;
  for (let depth = 0; depth < MAX_DEPTH && /%[\da-f]{2}/i.test(current); depth++) {
    current = current.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return ' ';
      }
    });
  }
  return current;
}

/** Version 2 of Proofpoint's links writes `-3A` for a colon and `_` for a slash. */
const proofpoint = (link: string): string =>
  link.replace(/(?<=[?&]u=)[^&]+/, (inner) =>
    inner.replaceAll('_', '/').replaceAll(/-([\dA-F]{2})/g, (_, hex: string) => `%${hex}`),
  );
