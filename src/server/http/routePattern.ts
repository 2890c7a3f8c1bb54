/** The documented calls and the host's own addresses. */
const PATTERNS = [
  '/auth/login',
  '/auth/accesstoken',
  '/auth/refreshtoken',
  '/auth/logout',
  '/v1/auth/forgot-password',
  '/v1/company',
  '/v1/device',
  '/v1/device/query',
  '/v1/device/:deviceId',
  '/v1/license/claim',
  '/v1/license/activate',
  '/v1/license/controller/:nodeId',
  '/v1/license/customer/:customerId',
  '/config.json',
  '/status.json',
  '/healthz',
  '/readyz',
  '/metrics',
];
const AREAS = ['/v1/', '/auth/', '/assets/'];

const exact = new Set(PATTERNS.filter((pattern) => !pattern.includes(':')));
const withParameter = PATTERNS.filter((pattern) => pattern.includes(':')).map((pattern) => ({
  pattern,
  regExp: new RegExp(`^${pattern.replace(/:\w+/, '[^/]+')}$`),
}));

/**
 * The pattern that a path is of, for logs and metrics: a path itself may hold an id, and there are any number of them.
 * @param url the target of a request, as it stands on its first line
 */
export function routePattern(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  if (exact.has(path)) return path;
  const found = withParameter.find(({ regExp }) => regExp.test(path));
  if (found) return found.pattern;
  const area = AREAS.find((prefix) => path.startsWith(prefix));
  return area ? `${area}*` : '/*';
}
