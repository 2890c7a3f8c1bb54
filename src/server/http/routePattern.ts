/** Paths of the documented calls and of the host itself. */
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
 * Returns the pattern that a path matches, for logs and metrics: paths contain ids and are unlimited in number.
 * @param url request target as in the request line
 */
export function routePattern(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  if (exact.has(path)) return path;
  const found = withParameter.find(({ regExp }) => regExp.test(path));
  if (found) return found.pattern;
  const area = AREAS.find((prefix) => path.startsWith(prefix));
  return area ? `${area}*` : '/*';
}
