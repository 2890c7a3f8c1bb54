import { identify } from '#license/text/identify.ts';

/** In the form in which the service writes it; null for what is no UUID, for which nothing is sent. */
export function customerIdOf(text: string): string | null {
  const { kind, value } = identify(text);
  return kind === 'uuid' ? value.toLowerCase() : null;
}
