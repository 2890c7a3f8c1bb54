import { Problem } from './problem.ts';

/** A path that is safe to send, with its template for reports. Only {@link path} makes one. */
export interface RequestPath {
  /** `/v1/license/controller/:nodeId` */
  template: string;
  /** The same with every name replaced by one encoded segment. */
  url: string;
}

// Control characters, and lone surrogates, which cannot be encoded.
const REFUSED = /[\p{Cc}\p{Cs}]/u;
// Routers and proxies decode once or twice, so a dot segment stays one however it or a slash beside it was
// encoded.
const DOTS = /(?:^|[/\\]|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e)+(?:$|[/\\]|%(?:25)*(?:2f|5c))/i;
const MAX_LENGTH = 256;

/**
 * Puts values into a path, each as exactly one encoded segment.
 * @throws Problem `notFound` for a value that no id can be (dot segments, control characters, empty, over 256
 * characters): nothing is sent for it.
 */
export function path(template: string, values: Record<string, string | number> = {}): RequestPath {
  const url = template.replaceAll(/:(\w+)/g, (_, name: string) => segment(String(values[name] ?? '')));
  return { template, url };
}

export function segment(value: string): string {
  if (!isSegment(value)) throw new Problem('notFound');
  return encodeURIComponent(value);
}

/** Whether a value can be an id at all, for asking before anything is sent. */
export function isSegment(value: string): boolean {
  return value !== '' && value.length <= MAX_LENGTH && !DOTS.test(value) && !REFUSED.test(value);
}
