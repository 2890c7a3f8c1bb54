import { identify } from '#license/text/identify.ts';

/** Returns the UUID of a customer in lower case, as the service writes it; null if the text is not a UUID. */
export function customerIdOf(text: string): string | null {
  const { kind, value } = identify(text);
  return kind === 'uuid' ? value.toLowerCase() : null;
}
