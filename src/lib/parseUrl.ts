/** Parses a URL; null if invalid. Used because Safari before 17 lacks `URL.canParse`. */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
