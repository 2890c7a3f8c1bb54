const TYPES: Record<string, RegExp> = {
  css: /^text\/css\b/,
  html: /^text\/html\b/,
  js: /^(?:text|application)\/javascript\b/,
  json: /^application\/json\b/,
};

/**
 * Returns whether a response is the file that its address names. A proxy, a captive portal or a static host that knows
 * no 404 sends a page in its place, which must not be kept under the name of a script.
 */
export function isGenuine(url: string, { status, headers, type }: Response): boolean {
  if (status !== 200 || type === 'opaque') return false;
  const [, ending = ''] = /\.(\w+)$/.exec(new URL(url).pathname) ?? [];
  const contentType = headers.get('Content-Type') ?? '';
  return TYPES[ending]?.test(contentType) ?? !/^text\/html\b/.test(contentType);
}
