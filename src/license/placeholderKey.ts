import { maskKey } from './key.ts';

const PLACEHOLDER = /^\{(.+)\}….{4}$/su;

/**
 * Returns the text that stands for a key which is not kept on the device. It names the license, so that its key can be
 * read from the service later; it is masked like the key itself, and no two licenses have the same.
 */
export function placeholderKey({ id, key }: { id: string; key: string }): string {
  const masked = maskKey(key);
  return `{${id}}${masked === '…' ? '…••••' : masked}`;
}

/** Returns the id of the license that a placeholder stands for; null for any other text. */
export const licenseOfPlaceholder = (key: string): string | null => PLACEHOLDER.exec(key)?.[1] ?? null;
