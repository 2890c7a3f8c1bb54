/** Paths also served at the root, since orchestrators and Prometheus call the host directly, without the base path. */
const OUTSIDE = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Resolves a request target on a host whose app is served under a base path.
 * @param url request target as in the request line
 * @param basePath with leading and trailing slash
 * @returns the URL below the base path, a redirect to the app, or not found
 */
export function resolveTarget(
  url: string,
  basePath: string,
): { url: string } | { redirect: string } | { notFound: true } {
  // Removes the origin of the absolute form, which clients of a proxy send (RFC 9112, 3.2.2).
  const target = url.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
  if (basePath === '/') return { url };
  if (target.startsWith(basePath)) return { url: target.slice(basePath.length - 1) };
  const [path = ''] = target.split(/[?#]/, 1);
  if (OUTSIDE.has(path)) return { url: target };
  if (path === '/' || path === basePath.slice(0, -1)) {
    return { redirect: basePath + target.slice(path.length) };
  }
  return { notFound: true };
}
