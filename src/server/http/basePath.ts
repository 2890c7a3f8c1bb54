/** Orchestrators and Prometheus ask the host itself, wherever the app is. */
const OUTSIDE = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Where a request leads on a host whose app is under a base path.
 * @param url the target of a request, as it stands on its first line
 * @param basePath with a slash at both ends
 */
export function resolveTarget(
  url: string,
  basePath: string,
): { url: string } | { redirect: string } | { notFound: true } {
  // A client of a proxy names the origin as well (RFC 9112, 3.2.2).
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
