/** URL in running text, also without a scheme if there is a path after the host. */
const LINK = /(?:https?:\/\/|www\.|(?<![\w.-])(?:[a-z\d-]+\.)+[a-z]{2,24}\/)[^\s<>"'“”„«»‘’`|{}]+/gi;
const MAX_DEPTH = 3;

/**
 * Returns the URLs of a text, decoded including wrapped URLs (mail programs wrap links in links of their own, with the
 * target in a parameter), and the rest of the text, with spaces in place of the URLs.
 */
export function linksIn(text: string): { links: string[]; rest: string } {
  // Fast path, since most texts contain no URL.
  if (!text.includes('/') && !/www\./i.test(text)) return { links: [], rest: text };
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

/** Decodes Proofpoint links of version 2, with `-3A` for a colon and `_` for a slash. */
const proofpoint = (link: string): string =>
  link.replace(/(?<=[?&]u=)[^&]+/, (inner) =>
    inner.replaceAll('_', '/').replaceAll(/-([\dA-F]{2})/g, (_, hex: string) => `%${hex}`),
  );
