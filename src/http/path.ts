import { Problem } from './problem.ts';

/** A path that is safe to send, with its template for reports. Created by {@link path} only. */
export interface RequestPath {
  /** `/v1/license/controller/:nodeId` */
  template: string;
  /** The template with each parameter replaced by one encoded segment. */
  url: string;
}

// Control characters, and lone surrogates, which encodeURIComponent cannot encode.
const FORBIDDEN = /[\p{Cc}\p{Cs}]/u;
// Routers and proxies decode a path once or twice, so a dot segment is refused in every encoding, as is a dot segment
// beside an encoded slash.
const DOT_SEGMENT = /(?:^|[/\\]|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e)+(?:$|[/\\]|%(?:25)*(?:2f|5c))/i;
const MAX_LENGTH = 256;

/**
 * Puts values into a path, each as exactly one encoded segment.
 * @throws Problem `notFound` for a value that cannot be an id: empty, over 256 characters, or with dot segments or
 * control characters. No request is sent then.
 */
export function path(template: string, values: Record<string, string | number> = {}): RequestPath {
  const url = template.replaceAll(/:(\w+)/g, (_, name: string) => segment(String(values[name] ?? '')));
  return { template, url };
}

export function segment(value: string): string {
  if (!isSegment(value)) throw new Problem('notFound');
  return encodeURIComponent(value);
}

/** Returns whether a value can be an id, to check before a request is sent. */
export function isSegment(value: string): boolean {
  return value !== '' && value.length <= MAX_LENGTH && !DOT_SEGMENT.test(value) && !FORBIDDEN.test(value);
}
